import * as sheetjs from "@e965/xlsx";
import type { ComposedDocument } from "@mingzhang/document";
import type { CellValue } from "exceljs";
import { plainSheets } from "./plain-exceljs.ts";

/** The same cells by SheetJS: no styles, merges or print set-up, which its free edition does not write. */
export async function sheetjsWriter(document: ComposedDocument): Promise<() => Promise<Uint8Array>> {
  const sheets = await plainSheets(document);
  return () => {
    const workbook = sheetjs.utils.book_new();
    for (const { name, cells } of sheets) {
      const sheet: sheetjs.WorkSheet = {};
      let range = { s: { c: 0, r: 0 }, e: { c: 0, r: 0 } };
      for (const [address, value] of cells) {
        const at = sheetjs.utils.decode_cell(address);
        range = { ...range, e: { c: Math.max(range.e.c, at.c), r: Math.max(range.e.r, at.r) } };
        sheet[address] = typeof value === "number" ? { t: "n", v: value } : { t: "s", v: wordsOf(value) };
      }
      sheet["!ref"] = sheetjs.utils.encode_range(range);
      sheetjs.utils.book_append_sheet(workbook, sheet, name);
    }
    return Promise.resolve(
      new Uint8Array(sheetjs.write(workbook, { type: "array", compression: true }) as ArrayBuffer),
    );
  };
}

/** Links keep their words alone. */
function wordsOf(value: CellValue): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "text" in value ? value.text : "";
}
