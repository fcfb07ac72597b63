import ExcelJS from "exceljs";
import { type Exchange, type ExchangeEntry, ExchangeError } from "./exchange.ts";
import type { UnitStatus } from "./translation-unit.ts";
import type { SheetWords } from "./write-sheet.ts";

/** No sheet of translations is larger; a larger file was named by mistake. */
const largestFile = 16 * 1024 * 1024;

/**
 * Reads what `writeSheet` wrote, after a translator has had it; rows may have been sorted or deleted.
 *
 * @throws {ExchangeError} when it is no such sheet
 */
export async function readSheet(bytes: Uint8Array, { statuses }: SheetWords): Promise<Exchange> {
  if (bytes.length > largestFile) throw new ExchangeError("too-large", { limit: "16" });
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    throw new ExchangeError("not-a-sheet");
  }
  const sheet = workbook.worksheets[0];
  const [sourceLanguage = "", targetLanguage = "", department = "", year = ""] =
    sheet === undefined ? [] : texts(sheet, 1);
  const tag = /^[a-z]{2,3}-[A-Z]{2}$/;
  if (sheet === undefined || !tag.test(sourceLanguage) || !tag.test(targetLanguage))
    throw new ExchangeError("not-a-sheet");

  const byWord = new Map(Object.entries(statuses).map(([status, word]) => [word, status as UnitStatus]));
  const entries: ExchangeEntry[] = [];
  for (let row = 3; row <= sheet.rowCount; row += 1) {
    const [source = "", target = "", word = "", context = ""] = texts(sheet, row);
    if (source === "") continue;
    // A status that nobody chose from the list is no review.
    const status = target === "" ? "missing" : (byWord.get(word) ?? "draft");
    entries.push({ source, target, status: status === "missing" && target !== "" ? "draft" : status, context });
  }
  return { sourceLanguage, targetLanguage, department, year: Number(year), entries };
}

function texts(sheet: ExcelJS.Worksheet, row: number): readonly string[] {
  return [1, 2, 3, 4].map((column) => {
    const cell = sheet.getRow(row).getCell(column);
    if (cell.type === ExcelJS.ValueType.Formula || cell.type === ExcelJS.ValueType.Error) {
      throw new ExchangeError("not-text", { cell: cell.address });
    }
    return cell.text;
  });
}
