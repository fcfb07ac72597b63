import { openWorkbook } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { type Exchange, ExchangeError } from "./exchange.ts";
import { readSheet } from "./read-sheet.ts";
import { type SheetWords, writeSheet } from "./write-sheet.ts";

const words: SheetWords = {
  title: "Translations",
  columns: { source: "Chinese", target: "Translation", status: "Status", context: "Where" },
  statuses: { missing: "none", proposed: "proposed", draft: "draft", reviewed: "reviewed" },
  hint: "Choose",
};

const exchange: Exchange = {
  sourceLanguage: "zh-CN",
  targetLanguage: "ug-CN",
  department: "a-department",
  year: 2025,
  entries: [
    { source: "综合一室", target: "", status: "missing", context: "内设机构" },
    { source: "=1+1", target: '=HYPERLINK("x")', status: "draft", context: "" },
    { source: "第一行\n第二行", target: "«ئا»\nب", status: "reviewed", context: "+a" },
    { source: "编号 _x0041_", target: "نومۇر _x0041_", status: "draft", context: "_x000D_" },
    { source: "督查室", target: "تەكشۈرۈش", status: "proposed", context: "-b" },
  ],
};

describe("a sheet of translations", () => {
  it("comes back as it went out, and what looks like a formula is text", async () => {
    expect(await readSheet(await writeSheet(exchange, words, true), words)).toEqual(exchange);
  });

  it("is the same bytes on every run", async () => {
    expect(await writeSheet(exchange, words, true)).toEqual(await writeSheet(exchange, words, true));
  });

  it("counts what was typed into an empty row as a draft", async () => {
    const workbook = await openWorkbook(await writeSheet(exchange, words, true));
    const cell = workbook.worksheets[0]?.getCell("B3");
    if (cell !== undefined) cell.value = "بىرىنچى";
    const read = await readSheet(new Uint8Array(await workbook.xlsx.writeBuffer()), words);
    expect(read.entries[0]).toMatchObject({ target: "بىرىنچى", status: "draft" });
  });

  it("is refused where a formula stands in the place of a text, naming the cell", async () => {
    const workbook = await openWorkbook(await writeSheet(exchange, words, true));
    const cell = workbook.worksheets[0]?.getCell("B3");
    if (cell !== undefined) cell.value = { formula: "1+1" };
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    await expect(readSheet(bytes, words)).rejects.toThrow(/not-text.*B3/);
  });

  it.each([["no workbook", new Uint8Array([1, 2, 3])]])("is refused when it is %s", async (_, bytes) => {
    await expect(readSheet(bytes, words)).rejects.toThrow(ExchangeError);
  });
});
