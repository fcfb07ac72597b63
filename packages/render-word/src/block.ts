import { type Block, type Heading, type Paragraph as ProseParagraph, readsLeftToRight } from "@mingzhang/document";
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
      return [renderParagraph(block, setting)];
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

/** An untranslated text begins at the left in a right-to-left document too. */
function renderParagraph({ style, content }: ProseParagraph, setting: Setting): Paragraph {
  const turned = setting.rtl && style === "body" && readsLeftToRight(content);
  return new Paragraph({
    style: styleId(style),
    ...(turned ? { bidirectional: false } : paragraphDirection(setting)),
    children: renderInlines(content, turned ? { ...setting.direction, rtl: false } : setting.direction),
  });
}
