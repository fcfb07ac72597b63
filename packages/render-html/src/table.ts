import { columnShares, type PlacedCell, placeCells, type Table, type TableRow } from "@mingzhang/document";
import { inlines, plainMarkup } from "./inline.ts";
import { element, join, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";

/** The id of a table's caption, by which the region around it is named. */
export function captionId(table: Table): string {
  return `${table.id}/caption`;
}

export function tableMarkup(table: Table, page: Page): Markup {
  const { id, columns } = table;
  const shares = columnShares(table);
  const widths = shares.map((share) => element("col", { style: `width:${(share * 100).toFixed(2)}%` }));
  const above = [bannerRow(table, page), ...rows(table.head, table, page, "head")];
  return element(
    "table",
    {
      id,
      class: page.theme.table.denseFrom < columns.length ? "dense" : undefined,
      style: `--least:${leastWidth(shares).toFixed(1)}rem`,
    },
    caption(table, page),
    element("colgroup", {}, ...widths),
    ...(join(above) === "" ? [] : [element("thead", {}, ...above)]),
    element("tbody", {}, ...rows(table.body, table, page, "body")),
  );
}

/** On a narrow screen a table scrolls rather than break its amounts, and the codes in its narrowest column. */
function leastWidth(shares: readonly number[]): number {
  const [usual, most, narrowest] = [shares.length * 4.5, shares.length * 8, 1.75 / Math.min(...shares)];
  return Math.min(most, Math.max(usual, narrowest));
}

function caption(table: Table, page: Page): Markup {
  if (table.caption === undefined) return join([]);
  const { level, number, title, subtitle } = table.caption;
  return element(
    "caption",
    { id: captionId(table) },
    line("caption-number", number, page),
    element(`h${level + 1}`, { class: "caption-title" }, plainMarkup(title, page)),
    line("caption-subtitle", subtitle, page),
  );
}

function line(name: string, words: string | undefined, page: Page): Markup {
  return words === undefined ? join([]) : element("p", { class: name }, plainMarkup(words, page));
}

/** A row of the head, since browsers print the head again on every page but not the caption. */
function bannerRow({ banner, columns }: Table, page: Page): Markup {
  if (banner === undefined) return join([]);
  const sides = [banner.start, banner.end].map((side) => element("span", {}, inlines(side, page, "table")));
  return element("tr", { class: "banner" }, element("td", { colspan: columns.length }, element("div", {}, ...sides)));
}

function rows(group: readonly TableRow[], table: Table, page: Page, part: "head" | "body"): readonly Markup[] {
  return placeCells(group, table.columns.length).map((cells, index) =>
    element(
      "tr",
      { class: group[index]?.total ? "total" : undefined },
      ...cells.map((placed) => cellMarkup(placed, table, page, part)),
    ),
  );
}

function cellMarkup({ cell, column, ...spans }: PlacedCell, table: Table, page: Page, part: "head" | "body"): Markup {
  // A header without words would name cells by nothing.
  const header = (part === "head" || cell.header) && cell.content.length > 0;
  const align = cell.align ?? (part === "head" ? undefined : table.columns[column]?.align);
  return element(
    header ? "th" : "td",
    {
      scope: header ? (part === "head" ? "col" : "row") : undefined,
      colspan: spans.columnSpan > 1 ? spans.columnSpan : undefined,
      rowspan: spans.rowSpan > 1 ? spans.rowSpan : undefined,
      class: part === "body" && align === "start" ? undefined : align,
      style: cell.indent ? `--indent:${cell.indent}` : undefined,
    },
    inlines(cell.content, page, "table"),
  );
}
