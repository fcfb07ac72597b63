import { describe, expect, it } from "vitest";
import { type MadeWorkbook, makeXlsx, relationship, relationships } from "./make-xlsx.test-support.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { Cell, Workbook } from "./workbook.ts";

async function open(made: MadeWorkbook): Promise<Workbook> {
  const outcome = await readWorkbook(makeXlsx(made));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.workbook;
}

/** The cells of the first row of a single sheet. */
async function firstRow(cells: string, made: Partial<MadeWorkbook> = {}): Promise<readonly Cell[]> {
  const content = `<sheetData><row r="1">${cells}</row></sheetData>`;
  const { sheets } = await open({ sheets: [{ name: "表1", content }], ...made });
  return sheets[0]?.rows[0]?.cells ?? [];
}

const rowsOf = (content: string) => open({ sheets: [{ name: "表1", content }] }).then(({ sheets }) => sheets[0]);
const text = (value: string) => ({ kind: "text", text: value });

describe("the cells of an .xlsx file", () => {
  it("hold shared, inline and computed texts, rich ones without their looks and readings", async () => {
    const cells = await firstRow(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
        '<c r="C1" t="inlineStr"><is><t>办公</t></is></c><c r="D1" t="str"><f>A1&amp;B1</f><v>甲乙</v></c>',
      {
        strings:
          "<si><t>收入</t></si>" +
          "<si><r><rPr><b/></rPr><t>支</t></r><r><t>出</t></r><rPh sb='0' eb='1'><t>シ</t></rPh></si>",
      },
    );
    expect(cells.map(({ value }) => value)).toEqual([text("收入"), text("支出"), text("办公"), text("甲乙")]);
    expect(cells[3]?.formula).toBe("A1&B1");
  });

  it("hold the digits that were typed, and the format that shows them", async () => {
    const cells = await firstRow('<c r="A1" s="1"><v>79.180000000000007</v></c><c r="C1"><v>1.3324E3</v></c>', {
      styles:
        '<numFmts><numFmt numFmtId="176" formatCode="#,##0.00_ "/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>',
    });
    expect(cells).toEqual([
      { column: 1, value: { kind: "number", digits: "79.18" }, numberFormat: "#,##0.00_ " },
      { column: 3, value: { kind: "number", digits: "1332.4" } },
    ]);
  });
});

describe("the sheets of an .xlsx file", () => {
  const made = Array.from({ length: 400 }, (_, index) => ({ name: `项目${index + 1}`, content: "<sheetData/>" }));

  it("may be as many as a department has projects, each with a table of its own", async () => {
    expect((await open({ sheets: made })).sheets).toHaveLength(400);
  });

  it("are refused beyond the limit", async () => {
    const outcome = await readWorkbook(makeXlsx({ sheets: made }), { sheets: 399 });
    expect(outcome).toEqual({ ok: false, problem: { code: "too-many-sheets", values: { limit: "399" } } });
  });
});

describe("a sheet of an .xlsx file", () => {
  it("leaves out what a merged cell covers, and says so", async () => {
    const { sheets, notices } = await open({
      sheets: [
        {
          name: "表1",
          content:
            '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="D2"><v>3</v></c></row>' +
            '<row r="3"><c r="B3"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells>',
        },
      ],
    });
    expect(sheets[0]?.rows.map(({ number, cells }) => [number, cells.map(({ column }) => column)])).toEqual([
      [2, [2, 4]],
    ]);
    expect(notices).toEqual([{ code: "covered-values", values: { sheet: "表1", cell: "C2", count: "2" } }]);
  });

  it("marks hidden rows and columns", async () => {
    const sheet = await rowsOf(
      '<cols><col min="2" max="3" hidden="1"/><col min="3" max="16384" width="0"/></cols><sheetData>' +
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="4" hidden="1"><c r="E4"><v>1</v></c></row>' +
        '<row r="5" ht="0" customHeight="1"><c r="A5"><v>1</v></c></row></sheetData>',
    );
    expect(sheet?.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, false],
      [4, true],
      [5, true],
    ]);
    expect(sheet?.hiddenColumns).toEqual([2, 3, 4, 5]);
  });

  it("tells of links to other files and of macros, and follows neither", async () => {
    const content = '<sheetData><row r="1"><c r="A1"><f>[1]表2!A1</f><v>5</v></c></row></sheetData>';
    const { notices, sheets } = await open({
      sheets: [{ name: "表1", content }],
      parts: {
        "xl/vbaProject.bin": "macro",
        "xl/_rels/workbook.xml.rels": relationships([
          relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
          relationship("rId2", "externalLink", "externalLinks/externalLink1.xml"),
        ]),
      },
    });
    expect(notices.map(({ code }) => code)).toEqual(["external-links", "macros"]);
    expect(sheets[0]?.rows[0]?.cells[0]).toEqual({
      column: 1,
      value: { kind: "number", digits: "5" },
      formula: "[1]表2!A1",
    });
  });
});
