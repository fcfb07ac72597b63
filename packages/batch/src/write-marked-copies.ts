import { basename, join } from "node:path";
import type { Workbook } from "@mingzhang/spreadsheet";
import type { ImportWorkbookResult } from "./import-workbooks.ts";
import { markedCopy } from "./marked-copy.ts";
import { writeOutputs } from "./write-outputs.ts";

/** Writes a marked copy of a workbook whose cells are wrong, and says where in the result. */
export type WriteMarkedCopy = (result: ImportWorkbookResult, workbook: Workbook) => Promise<ImportWorkbookResult>;

export function markedCopyWriter(outputFolder: string): WriteMarkedCopy {
  const taken = new Set<string>();
  const pathOf = (file: string): string => {
    const stem = join(outputFolder, basename(file).replace(/\.[^.]+$/, ""));
    let path = `${stem}.marked.xlsx`;
    // Workbooks of several folders may have one name.
    for (let copy = 2; taken.has(path.toLowerCase()); copy += 1) path = `${stem}-${copy}.marked.xlsx`;
    taken.add(path.toLowerCase());
    return path;
  };
  return async (result, workbook) => {
    const bytes = await markedCopy(workbook, result.problems);
    if (bytes === undefined) return result;
    const path = pathOf(result.file);
    const problem = await writeOutputs(outputFolder, [{ path, bytes }], result.file);
    return problem === undefined ? { ...result, marked: path } : { ...result, problems: [...result.problems, problem] };
  };
}
