import { type FoundFiles, findFiles } from "./find-files.ts";
import { isWorkbookFile } from "./read-workbook-file.ts";

/** Files as they are named, and of folders the workbooks directly in them. */
export async function findWorkbooks(inputs: readonly string[]): Promise<FoundFiles> {
  // `~$` is what Excel keeps beside a workbook that is open.
  return await findFiles(inputs, (name) => isWorkbookFile(name) && !/^(?:\.|~\$)/.test(name), "no-workbooks");
}
