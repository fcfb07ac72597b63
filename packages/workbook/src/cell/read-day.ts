import type { Cell } from "@mingzhang/spreadsheet";
import { type CellReading, found, problem, readContent, shown } from "./cell-reading.ts";
import { squeezed } from "./typed-text.ts";

const writtenDay = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/;

/** Reads a cell as a day of the calendar: `2025-02-01`. Dates of a workbook that counts from 1904 arrive right already. */
export function readDay(cell: Cell | undefined): CellReading<string> {
  const content = readContent(cell);
  if (content.kind !== "value") return content;
  const { kind, text } = content.value;
  if (kind === "day") return found(text.slice(0, 10));
  const [, year = "", month, day, shortMonth = "", shortDay = ""] = writtenDay.exec(squeezed(text)) ?? [];
  const iso = `${year}-${(month ?? shortMonth).padStart(2, "0")}-${(day ?? shortDay).padStart(2, "0")}`;
  const time = new Date(`${iso}T00:00:00Z`);
  // 30 February is written like a day, and is none.
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso) {
    return problem("not-a-day", { found: shown(text) });
  }
  return found(iso);
}
