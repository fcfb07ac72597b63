import type { Section, Table } from "@mingzhang/document";
import { inlines } from "./inline.ts";
import { element, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";
import { captionId, tableMarkup } from "./table.ts";

/** Tables that adjoin each other: what a reader on a narrow screen scrolls sideways as one. */
export type Region = readonly [Table, ...Table[]];

/** Whether a table continues the one before it; a note between them keeps them apart. */
export function adjoins(table: Table, before: Table): boolean {
  return table.caption === undefined && before.note === undefined;
}

/** Can be reached with the keyboard, as without a script only what has the focus scrolls in every browser. */
export function regionMarkup(region: Region, section: Section, page: Page): readonly Markup[] {
  const [first] = region;
  const note = region.at(-1)?.note;
  const name = first.caption ? { "aria-labelledby": captionId(first) } : { "aria-label": section.title };
  return [
    element(
      "div",
      { class: "region", role: "region", ...name, tabindex: 0 },
      ...region.map((table) => tableMarkup(table, page)),
    ),
    ...(note === undefined ? [] : [element("p", { class: "note" }, inlines(note, page, "prose"))]),
  ];
}
