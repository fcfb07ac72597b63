import { loadLocale } from "@mingzhang/locales";
import type { Workbook } from "@mingzhang/spreadsheet";
import { isSheetProblemCode, writeMarkedCopy } from "@mingzhang/workbook";
import type { FileProblem } from "./problem.ts";

/** A copy of a workbook in which the cells that are wrong are marked; nothing where no cell is, or it is too large. */
export async function markedCopy(
  workbook: Workbook,
  problems: readonly FileProblem[],
): Promise<Uint8Array | undefined> {
  const inCells = problems.flatMap(({ code, sheet, cell, values }) =>
    sheet === undefined || !isSheetProblemCode(code)
      ? []
      : [{ code, sheet, values, ...(cell === undefined ? {} : { cell }) }],
  );
  return inCells.length === 0 ? undefined : await writeMarkedCopy(workbook, inCells, loadLocale("zh-CN"));
}
