import type { Table } from "@mingzhang/document";
import { longTable, sampleDocument, tableDocument } from "@mingzhang/testing";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { excelRenderer } from "./excel-renderer.ts";

async function sheets(document: Parameters<typeof excelRenderer.render>[0]) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await excelRenderer.render(document)).slice().buffer);
  return workbook.worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet, ExcelJS.Worksheet, ExcelJS.Worksheet];
}

const merges = (worksheet: ExcelJS.Worksheet) => worksheet.model.merges as readonly string[];
const cell = (text: string) => ({ content: [{ kind: "text" as const, text }] });

const twoColumns: Table = {
  kind: "table",
  id: "table",
  columns: [
    { width: 1, align: "start" },
    { width: 3, align: "end" },
  ],
  head: [{ cells: [cell("甲"), cell("乙")] }],
  body: [{ cells: [cell("一"), cell("二")] }],
};
const figureCell = (value: string, text: string) => ({
  content: [{ kind: "figure" as const, measure: "amount" as const, value, text }],
});

describe("a sheet", async () => {
  const [contents, expenditure, months, others] = await sheets(sampleDocument());
  const [, mirrored] = await sheets(sampleDocument("rtl"));

  it("merges the caption over the width, the banner in two and the head by its spans", () => {
    expect(merges(expenditure)).toEqual(
      expect.arrayContaining([
        "A1:G1",
        "A2:G2",
        "A3:G3",
        "A4:E4",
        "F4:G4",
        "A5:D5",
        "E5:G5",
        "A6:C6",
        "D6:D7",
        "A14:D14",
      ]),
    );
    expect([expenditure.getCell("A4").text, expenditure.getCell("F4").text]).toEqual([
      "某市人民政府办公室",
      "单位：万元",
    ]);
  });

  it("parts the banner where both sides have room", async () => {
    const columns = [42, 10, 38, 10].map((width) => ({ width, align: "start" as const }));
    const banner = { start: cell("编制部门：某市人民政府办公室").content, end: cell("单位：万元").content };
    const [, worksheet] = await sheets(tableDocument({ ...twoColumns, columns, banner, head: [], body: [] }));
    expect(merges(worksheet)).toEqual(["A1:B1", "C1:D1"]);
  });

  it("writes figures as numbers, codes as text and blanks as nothing", () => {
    expect([expenditure.getCell("E9").value, expenditure.getCell("E9").numFmt]).toEqual([1332.4, "#,##0.00"]);
    expect(expenditure.getCell("E13").value).toBe(-159.46);
    expect(expenditure.getCell("F12").value).toBe(0);
    expect(expenditure.getCell("G11").value).toBe(null);
    expect(expenditure.getCell("G11").border.top).toEqual({ style: "thin", color: { argb: "FF000000" } });
    expect([expenditure.getCell("B10").value, expenditure.getCell("B10").numFmt]).toEqual(["03", "@"]);
  });

  it("sets two tables that adjoin on one grid without a row between them", () => {
    expect(others.getCell("A14").text).toBe("一级指标");
    expect(merges(others)).toEqual(expect.arrayContaining(["A15:A17", "B15:D16", "C13:I13"]));
  });

  it("prints banner and head again on every page, and keeps them in view", () => {
    expect(expenditure.pageSetup.printTitlesRow).toBe("4:8");
    expect(expenditure.pageSetup.printArea).toBe("A1:G14");
    expect(expenditure.views[0]).toMatchObject({ state: "frozen", ySplit: 8, showGridLines: false });
  });

  it("repeats no head where it would stand above the figures of another table", () => {
    expect(others.pageSetup.printTitlesRow).toBeUndefined();
    expect(others.views[0]).toMatchObject({ state: "normal" });
  });

  it("fits the width of A4, upright or across, with the page's number at the foot", () => {
    for (const worksheet of [contents, expenditure, months, others]) {
      expect(worksheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect(worksheet.pageSetup.orientation).toBe(worksheet === months ? "landscape" : "portrait");
      expect(worksheet.headerFooter.oddFooter).toBe('&C&"Times New Roman,Regular"&14— &P —');
    }
  });

  it("runs from right to left with its start on the right, and leaves the sign of a number before it", () => {
    expect(mirrored.views[0]).toMatchObject({ rightToLeft: true });
    expect(mirrored.getCell("A4").alignment).toMatchObject({ horizontal: "right", readingOrder: "rtl" });
    expect(mirrored.getCell("F4").alignment).toMatchObject({ horizontal: "left", readingOrder: "rtl" });
    expect(mirrored.getCell("E13").value).toBe(-159.46);
    expect(mirrored.getCell("E13").alignment).toMatchObject({ horizontal: "left", readingOrder: "ltr" });
  });

  it("is high enough for a text that wraps", () => {
    const name = expenditure.getCell("D10");
    expect(name.alignment.wrapText).toBe(true);
    expect(expenditure.getRow(10).height).toBeGreaterThan(2 * 9 * 1.3);
    expect(expenditure.getRow(11).height).toBeLessThan(2 * 9);
  });

  it("lays a text over several rows that is too high for one", async () => {
    const [, worksheet] = await sheets(
      tableDocument({ ...twoColumns, body: [{ cells: [cell("一"), cell("字".repeat(3000))] }] }),
    );
    const last = worksheet.rowCount;
    expect(last).toBeGreaterThan(2);
    expect(merges(worksheet)).toEqual([`A2:A${last}`, `B2:B${last}`]);
    const heights = Array.from({ length: last - 1 }, (_, index) => worksheet.getRow(index + 2).height);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409.5);
    // 351 points hold 38 characters of 9 points in a line of 13.05.
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThan((3000 / 38) * 13);
  });

  it("widens a column that a figure would fill with ####", async () => {
    const narrow = [
      { width: 1, align: "end" as const },
      { width: 40, align: "start" as const },
    ];
    const [, worksheet] = await sheets(
      tableDocument({
        ...twoColumns,
        columns: narrow,
        body: [{ cells: [figureCell("1234567890.12", "1,234,567,890.12"), cell("二")] }],
      }),
    );
    // 16 signs of 6 pixels and Excel's margin of 5, in units of 7.
    expect(worksheet.getColumn(1).width).toBeGreaterThan((16 * 6 + 5) / 7);
  });

  it("holds a table of 800 rows", async () => {
    const [, worksheet] = await sheets(longTable(800));
    expect(worksheet.rowCount).toBe(804);
    expect(worksheet.getCell("C804").value).toBe(800.05);
  });
});
