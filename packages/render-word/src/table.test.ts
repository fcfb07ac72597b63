import type { Inline, Table, TableCell } from "@mingzhang/document";
import { expect, it } from "vitest";
import { documentOf, documentXml, elements } from "./document-xml.test-support.ts";

const words = (text: string): readonly Inline[] => [{ kind: "text", text }];
const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({ content: words(text), ...more });
const figure: TableCell = { content: [{ kind: "figure", measure: "amount", value: "-1.00", text: "-1.00" }] };

const table: Table = {
  kind: "table",
  id: "table-1",
  caption: { level: 2, number: "表1", title: "收支表", subtitle: "（2025年）" },
  banner: { start: words("办公室"), end: words("单位：万元") },
  columns: [
    { width: 2, align: "start" },
    { width: 1, align: "end" },
    { width: 1, align: "end" },
  ],
  head: [
    { cells: [cell("项目", { rowSpan: 2 }), cell("金额", { columnSpan: 2 })] },
    { cells: [cell("甲"), cell("乙")] },
  ],
  body: [
    { cells: [cell("一"), figure, figure] },
    { cells: [cell("其中", { indent: 1 }), figure, figure] },
    { cells: [cell("合计"), figure, figure], total: true },
  ],
};

const rows = async (one: Table, dir: "ltr" | "rtl" = "ltr") =>
  elements(await documentXml(documentOf([one], { dir })), "w:tr");

it("repeats the banner and the head on every page, and no other row", async () => {
  expect((await rows(table)).map((row) => row.includes("<w:tblHeader/>"))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

it("draws no line above the banner or beside it", async () => {
  const [banner = ""] = await rows(table);
  expect(banner).toMatch(/<w:tcBorders><w:top w:val="nil".*<w:left w:val="nil".*<w:right w:val="nil"/);
  expect(banner).toContain('<w:gridSpan w:val="3"/>');
});

it("merges the cells that span rows and columns", async () => {
  const [, first = "", second = ""] = await rows(table);
  expect(first).toContain('<w:vMerge w:val="restart"/>');
  expect(first).toContain('<w:gridSpan w:val="2"/>');
  expect(second.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(1);
});

it("breaks no row and gives each the height that the pages were counted with", async () => {
  for (const row of await rows(table)) {
    expect(row).toContain("<w:cantSplit/>");
    expect(row).toMatch(/<w:trHeight w:val="\d+" w:hRule="atLeast"\/>/);
  }
});

it("lets a row go on over several pages where one cannot hold it", async () => {
  const long = { ...table, body: [{ cells: [cell("预算".repeat(3000)), figure, figure] }] };
  expect((await rows(long)).at(-1)).not.toContain("<w:cantSplit/>");
});

it("indents the steps of a tree and emphasises the row of totals", async () => {
  const body = (await rows(table)).slice(3);
  expect(body.map((row) => /<w:ind w:left="\d+"/.test(row))).toEqual([false, true, false]);
  expect(body.map((row) => row.includes('w:val="TableTotal"'))).toEqual([false, false, true]);
});

it("says margins and borders once for the whole table", async () => {
  const xml = await documentXml(documentOf([table]));
  expect(xml.match(/<w:tblCellMar>/g)).toHaveLength(1);
  expect(xml).not.toContain("<w:tcMar>");
});

it("sets a table of many columns smaller", async () => {
  const columns = Array.from({ length: 12 }, () => ({ width: 1, align: "end" }) as const);
  const wide = { ...table, columns, head: [], body: [{ cells: columns.map(() => figure) }] };
  expect((await rows(wide)).at(-1)).toContain('w:val="TableBodyDense"');
});

it("keeps adjoining tables apart by the least of paragraphs", async () => {
  const { caption: _, ...second } = { ...table, id: "table-2" };
  const xml = await documentXml(documentOf([table, second]));
  expect(xml).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="TableGap"\/>(?:(?!<w:t>).)*<w:tbl>/s);
});

it("mirrors the columns from right to left, and turns cells of figures back", async () => {
  const xml = await documentXml(documentOf([table], { dir: "rtl" }));
  expect(xml).toContain("<w:bidiVisual/>");
  const [, , , first = ""] = elements(xml, "w:tr");
  expect(elements(first, "w:tc").map((one) => one.includes('<w:bidi w:val="false"/>'))).toEqual([false, true, true]);
  // The end side of a mirrored table is the left.
  expect(elements(first, "w:tc")[1]).toContain('<w:jc w:val="left"/>');
});
