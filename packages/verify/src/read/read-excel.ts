import { type Cell, coveredBy, readWorkbook, type Sheet } from "@mingzhang/spreadsheet";
import { type FinishedLine, UnreadableFileError } from "../finished-line.ts";

/**
 * Reads the rows of a workbook's sheets as Excel shows them; the sheets of contents, which alone have a single column,
 * are a help to those who open the file and not part of the document.
 *
 * @throws {UnreadableFileError} when the file is damaged or no workbook
 */
export async function readExcel(bytes: Uint8Array): Promise<readonly FinishedLine[]> {
  const outcome = await readWorkbook(bytes);
  if (!outcome.ok) throw new UnreadableFileError("damaged", outcome.problem);
  return outcome.workbook.sheets.flatMap((sheet) => {
    const width = widthOf(sheet);
    return width > 1 ? sheetLines(sheet, width) : [];
  });
}

function widthOf({ rows, merges }: Sheet): number {
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, cells.at(-1)?.column ?? 0);
  for (const { lastColumn } of merges) width = Math.max(width, lastColumn);
  return width;
}

/** A blank cell is not stored, and stands in its row all the same; one that a merged cell covers does not. */
function sheetLines(sheet: Sheet, width: number): readonly FinishedLine[] {
  const isCovered = coveredBy(sheet.merges);
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  return sheet.rows.map(({ number, cells }) => {
    const shownAt = new Map(cells.map((cell) => [cell.column, shown(cell)]));
    return {
      cells: columns.filter((column) => !isCovered(column, number)).map((column) => shownAt.get(column) ?? ""),
      at: { kind: "sheet", sheet: sheet.name, row: number },
    };
  });
}

/** As Excel shows it with the three formats that finished files use; any other format is told, as it changes what is read. */
function shown({ value, numberFormat }: Cell): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return shownNumber(value.digits, numberFormat);
    case "boolean":
      return String(value.value).toUpperCase();
    case "date":
      return value.iso;
    case "error":
      return value.code;
    case "uncalculated":
      return "";
  }
}

function shownNumber(digits: string, format: string | undefined): string {
  switch (format) {
    case "#,##0.00":
      return twoPlaces(digits).replace(/\B(?=(\d{3})+\.)/g, ",");
    case "0.00%":
      return `${twoPlaces(hundredfold(digits))}%`;
    case "0":
      return digits;
    case undefined:
      return digits;
    default:
      return `${digits} (${format})`;
  }
}

/** Pads, and never rounds: a third decimal is a change that must be seen. */
function twoPlaces(digits: string): string {
  const [whole = "", fraction = ""] = digits.split(".");
  return `${whole}.${fraction.padEnd(2, "0")}`;
}

/** Moves the decimal point in the string, since a multiplication would bring in binary fractions. */
function hundredfold(digits: string): string {
  const [whole = "", fraction = ""] = digits.replace("-", "").split(".");
  const moved = `${whole}${fraction.padEnd(2, "0").slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2);
  return `${digits.startsWith("-") ? "-" : ""}${moved}${rest === "" ? "" : `.${rest}`}`;
}
