import type { ComposedDocument } from "@mingzhang/document";
import { excelRenderer } from "@mingzhang/render-excel";
import { openWorkbook } from "@mingzhang/testing";
import ExcelJS from "exceljs";

interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly [address: string, value: ExcelJS.CellValue])[];
}

/** A writer of the same cells by plain ExcelJS: no styles, merges or print set-up. Finding the cells is not part of the writing. */
export async function plainExcel(document: ComposedDocument): Promise<() => Promise<Uint8Array>> {
  const workbook = await openWorkbook(await excelRenderer.render(document));
  const sheets = workbook.worksheets.map((worksheet): Sheet => {
    const cells: [string, ExcelJS.CellValue][] = [];
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type !== ExcelJS.ValueType.Merge) cells.push([cell.address, cell.value]);
      });
    });
    return { name: worksheet.name, cells };
  });
  return () => writeSheets(sheets);
}

async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, cells } of sheets) {
    const worksheet = workbook.addWorksheet(name);
    for (const [address, value] of cells) worksheet.getCell(address).value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
