import type { ComposedDocument } from "@mingzhang/document";
import { excelRenderer } from "@mingzhang/render-excel";
import { openWorkbook } from "@mingzhang/testing";
import ExcelJS from "exceljs";

export interface PlainSheet {
  readonly name: string;
  readonly cells: readonly (readonly [address: string, value: ExcelJS.CellValue])[];
}

/** The cells of our own workbook, by sheet; finding them is not part of any writing. */
export async function plainSheets(document: ComposedDocument): Promise<readonly PlainSheet[]> {
  const workbook = await openWorkbook(await excelRenderer.render(document));
  return workbook.worksheets.map((worksheet): PlainSheet => {
    const cells: [string, ExcelJS.CellValue][] = [];
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type !== ExcelJS.ValueType.Merge) cells.push([cell.address, cell.value]);
      });
    });
    return { name: worksheet.name, cells };
  });
}

/** The same cells by plain ExcelJS: no styles, merges or print set-up. */
export async function plainExcel(document: ComposedDocument): Promise<() => Promise<Uint8Array>> {
  const sheets = await plainSheets(document);
  return () => writeSheets(sheets);
}

async function writeSheets(sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, cells } of sheets) {
    const worksheet = workbook.addWorksheet(name);
    for (const [address, value] of cells) worksheet.getCell(address).value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
