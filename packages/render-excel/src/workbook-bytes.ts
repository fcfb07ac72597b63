import type { Attachment } from "@mingzhang/document";
import type { Workbook } from "exceljs";
import { finishWorkbook } from "./finish.ts";
import { workbookParts } from "./workbook-parts.ts";

/** The bytes of a workbook: valid, and the same on every run. */
export async function workbookBytes(workbook: Workbook, attachment?: Attachment): Promise<Uint8Array> {
  return finishWorkbook(await workbookParts(workbook), attachment);
}
