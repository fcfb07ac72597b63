import type { ComposedDocument } from "@mingzhang/document";
import ExcelJS from "exceljs";
import { type FinishedSheet, type FinishedWorkbook, finishedWorkbook } from "./finished-workbook.ts";

/** The same workbook by plain ExcelJS, its looks, merges, sizes, links and print set-up included. */
export async function styledExcel(document: ComposedDocument): Promise<() => Promise<Uint8Array>> {
  const finished = await finishedWorkbook(document);
  return () => write(finished);
}

async function write({ properties, names, sheets }: FinishedWorkbook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, properties);
  for (const { name, widths, heights, cells, merges, page, footer, view } of sheets) {
    const worksheet = workbook.addWorksheet(name, {
      pageSetup: page,
      headerFooter: { oddFooter: footer },
      views: [worksheetView(view)],
    });
    widths.forEach((width, index) => {
      worksheet.getColumn(index + 1).width = width;
    });
    heights.forEach((height, index) => {
      worksheet.getRow(index + 1).height = height;
    });
    for (const { row, column, covered, value, link, style } of cells) {
      if (covered) continue;
      const cell = worksheet.getCell(row, column);
      cell.style = style;
      if (link !== undefined) cell.value = { text: String(value), hyperlink: link };
      else if (value !== undefined) cell.value = value;
    }
    for (const merge of merges) worksheet.mergeCells(merge);
  }
  for (const { name, ranges } of names) for (const range of ranges) workbook.definedNames.add(range, name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function worksheetView({ frozenRows, ...view }: FinishedSheet["view"]): Partial<ExcelJS.WorksheetView> {
  return frozenRows > 0 ? { ...view, state: "frozen", xSplit: 0, ySplit: frozenRows } : { ...view, state: "normal" };
}
