import { sampleDocument } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { finishedWorkbook, readFinishedWorkbook } from "./peers/finished-workbook.ts";
import { hucreWriter } from "./peers/hucre.ts";
import { styledExcel } from "./peers/styled-exceljs.ts";
import { referenceDocument } from "./reference-document.ts";

describe.each([
  ["exceljs", styledExcel],
  ["hucre", hucreWriter],
])("%s gives a result equal to ours in cells, looks, sizes, merges, links and print set-up", (_, prepare) => {
  it.each([
    ["of the reference disclosure", referenceDocument()],
    ["from right to left", sampleDocument("rtl")],
  ])("%s", async (_, document) => {
    const write = await prepare(document);
    expect(await readFinishedWorkbook(await write())).toEqual(await finishedWorkbook(document));
  });
});
