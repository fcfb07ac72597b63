import type { Problem } from "@mingzhang/core";
import type { Workbook } from "@mingzhang/spreadsheet";
import { fieldAt } from "../../layout/field.ts";
import type { SheetProblem } from "../../sheet-problem.ts";
import { valueAt } from "../draft.ts";
import type { Assembly } from "./assembly.ts";

/** A problem of the data as a problem of the cell that it came from; nothing where the cell has been told of already. */
export function placeProblem(
  { code, path, values }: Problem,
  assembly: Assembly,
  workbook: Workbook,
): readonly SheetProblem[] {
  const dotted = path.join(".");
  if (assembly.isRefused(dotted)) return [];
  const place = assembly.find(path);
  if (place === undefined) {
    // What is missing because its whole sheet is gone has been told once.
    return assembly.problems.length > 0 ? [] : [{ code, sheet: workbook.sheets[0]?.name ?? "", values }];
  }
  if (code === "missing-field") return [{ ...place, code: "missing-value", values: { expected: kindName(dotted) } }];
  if (code === "out-of-range" && Array.isArray(valueAt(assembly.data, dotted))) {
    return [{ ...place, code: "no-rows", values: {} }];
  }
  return [{ ...place, code, values }];
}

/** The name of what belongs in a cell, for words. */
function kindName(path: string): string {
  try {
    const { kind } = fieldAt(path);
    return kind.kind === "code" ? kind.format : kind.kind;
  } catch (error) {
    // An object of several fields is missing as a whole.
    if (error instanceof RangeError) return "any";
    throw error;
  }
}
