import { basename, dirname, join } from "node:path";
import { workbookReport } from "@mingzhang/report";
import type { CheckedDisclosure } from "./check-disclosure.ts";
import type { FileProblem } from "./problem.ts";
import { writeOutputs } from "./write-outputs.ts";

export type WriteWorkbook = (
  file: string,
  checked: CheckedDisclosure,
) => Promise<{ readonly path: string; readonly problem?: FileProblem }>;

/** Whether an output names one workbook rather than a folder of them. */
export function isWorkbook(output: string): boolean {
  return /\.xlsx$/i.test(output);
}

/** Writes a workbook for each department, named after its data file; of one department alone it may be named by `output`. */
export function workbookWriter(output: string): WriteWorkbook {
  const taken = new Set<string>();
  const pathOf = (file: string): string => {
    if (isWorkbook(output)) return output;
    const name = join(output, basename(file).replace(/\.json$/i, ""));
    let path = `${name}.xlsx`;
    // Data files of several folders may have one name.
    for (let copy = 2; taken.has(path.toLowerCase()); copy += 1) path = `${name}-${copy}.xlsx`;
    taken.add(path.toLowerCase());
    return path;
  };
  return async (file, { report, setting }) => {
    const path = pathOf(file);
    const bytes = await workbookReport(report, setting);
    const problem = await writeOutputs(dirname(path), [{ path, bytes }], file);
    return { path, ...(problem === undefined ? {} : { problem }) };
  };
}
