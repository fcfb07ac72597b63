import type { Workbook } from "@mingzhang/spreadsheet";
import { isTemplate } from "@mingzhang/workbook";
import type { SourceFile } from "./combine-sources.ts";
import { isPublished, readPublishedWorkbook } from "./read-published-workbook.ts";
import { disclosureOfWorkbook, type OpenWorkbookResult, type ReadWorkbookResult } from "./read-workbook-file.ts";

/** What a workbook is: a whole disclosure or one that is wrong, or part of one that waits for the other parts. */
export type ReadSource =
  | { readonly kind: "whole"; readonly reading: ReadWorkbookResult; readonly workbook?: Workbook }
  | { readonly kind: "part"; readonly source: SourceFile };

export async function readSource(file: string, opened: OpenWorkbookResult): Promise<ReadSource> {
  if (!opened.ok) return { kind: "whole", reading: opened };
  const { workbook, bytes } = opened;
  if (isTemplate(workbook)) return { kind: "whole", reading: disclosureOfWorkbook(file, opened), workbook };
  if (await isPublished(bytes)) return { kind: "whole", reading: await readPublishedWorkbook(file, bytes) };
  return { kind: "part", source: { file, workbook } };
}
