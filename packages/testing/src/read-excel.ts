import ExcelJS from "exceljs";

/** Opens a finished workbook. */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** The texts of a finished workbook's cells in reading order, but for the sheets of contents, which alone have a single column. */
export async function readExcel(bytes: Uint8Array): Promise<readonly string[]> {
  const { worksheets } = await openWorkbook(bytes);
  return worksheets.filter(({ actualColumnCount }) => actualColumnCount > 1).flatMap(sheetTexts);
}

/** The texts of one sheet as Excel shows them. */
export function sheetTexts(worksheet: ExcelJS.Worksheet): readonly string[] {
  const texts: string[] = [];
  worksheet.eachRow((row) => {
    row.eachCell((cell) => {
      // A covered cell reads as the one that covers it.
      if (cell.type !== ExcelJS.ValueType.Merge) texts.push(shown(cell));
    });
  });
  return texts;
}

/** As Excel shows it with the three formats that the renderer uses. */
function shown(cell: ExcelJS.Cell): string {
  if (cell.type !== ExcelJS.ValueType.Number) return cell.text;
  const value = cell.value as number;
  const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+\.)/g, ",");
  const formats: Readonly<Record<string, string>> = {
    "#,##0.00": grouped(value.toFixed(2)),
    "0.00%": `${(value * 100).toFixed(2)}%`,
    "0": value.toFixed(0),
  };
  return formats[cell.numFmt] ?? `${value} as ${cell.numFmt}`;
}
