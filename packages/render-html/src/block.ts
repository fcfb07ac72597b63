import { type Block, outline, type Paragraph, readsLeftToRight, type Section, type Table } from "@mingzhang/document";
import { inlines, plainMarkup } from "./inline.ts";
import { element, type Markup, text } from "./markup.ts";
import type { Page } from "./page.ts";
import { adjoins, type Region, regionMarkup } from "./region.ts";

export function blocks(section: Section, page: Page): readonly Markup[] {
  return withRegions(section.blocks).flatMap((part) =>
    "kind" in part ? blockMarkup(part, page) : regionMarkup(part, section, page),
  );
}

type Prose = Exclude<Block, Table>;

function withRegions(blocks: readonly Block[]): readonly (Prose | Region)[] {
  const parts: (Prose | Region)[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind !== "table") parts.push(block);
    else if (last === undefined || "kind" in last || !adjoins(block, last.at(-1) as Table)) parts.push([block]);
    else parts.splice(-1, 1, [...last, block]);
  }
  return parts;
}

function blockMarkup(block: Prose, page: Page): Markup {
  switch (block.kind) {
    case "heading": {
      const { id, level, content } = block;
      // The first level of heading is the document's title.
      return element(`h${level + 1}`, { id, class: `heading-${level}` }, inlines(content, page, "prose"));
    }
    case "paragraph":
      return paragraph(block, page);
    case "contents":
      return contents(page);
  }
}

/** An untranslated text begins at the left in a right-to-left document too. */
function paragraph(block: Paragraph, page: Page): Markup {
  const { style, content } = block;
  const turned = page.document.dir === "rtl" && style === "body" && readsLeftToRight(content);
  const attributes = { class: style, dir: turned ? "ltr" : undefined };
  return element(paragraphName(block), attributes, inlines(content, page, "prose"));
}

function paragraphName({ style }: Paragraph): string {
  switch (style) {
    case "cover-title":
      return "h1";
    case "cover-line":
    case "cover-note":
    case "body":
    case "signature":
      return "p";
  }
}

function contents(page: Page): Markup {
  const { document, prefix } = page;
  const titleId = `${prefix}contents/title`;
  const entries = outline(document).filter(({ level }) => level <= 2);
  return element(
    "nav",
    { "aria-labelledby": titleId },
    element("h2", { id: titleId, class: "contents-title" }, text(document.labels.contents)),
    element(
      "ol",
      {},
      ...entries.map(({ id, level, title }) =>
        element("li", { class: `contents-${level}` }, element("a", { href: `#${id}` }, plainMarkup(title, page))),
      ),
    ),
  );
}
