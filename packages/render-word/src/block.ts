import type { Block, Heading, Inline, TextStyle } from "@mingzhang/document";
import { Paragraph, type Table } from "docx";
import { bookmarked } from "./bookmark.ts";
import { renderContents } from "./contents.ts";
import { renderInlines } from "./inline.ts";
import { paragraphDirection, type Setting } from "./setting.ts";
import { styleId } from "./styles.ts";
import { renderTable } from "./table.ts";

export function renderBlock(block: Block, setting: Setting): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [heading(block, setting)];
    case "paragraph":
      return [renderParagraph(block.style, block.content, setting)];
    case "table":
      return renderTable(block, setting);
    case "contents":
      return renderContents(setting);
  }
}

function heading({ id, level, content }: Heading, setting: Setting): Paragraph {
  return new Paragraph({
    style: styleId(`heading-${level}`),
    ...paragraphDirection(setting),
    children: bookmarked(id, renderInlines(content, setting.direction), setting),
  });
}

function renderParagraph(style: TextStyle, content: readonly Inline[], setting: Setting): Paragraph {
  const children = renderInlines(content, setting.direction);
  return new Paragraph({ style: styleId(style), ...paragraphDirection(setting), children });
}
