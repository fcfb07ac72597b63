import type { Attachment } from "@mingzhang/document";
import type { Workbook } from "exceljs";
import { finishWorkbook } from "./finish.ts";

/** The bytes of a workbook: valid, and the same on every run. */
export async function workbookBytes(workbook: Workbook, attachment?: Attachment): Promise<Uint8Array> {
  // Compressed only once, when it is finished.
  const archive = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  return finishWorkbook(new Uint8Array(archive), attachment);
}
