import { loadLocale } from "@mingzhang/locales";
import { sha256 } from "@mingzhang/receipt";
import { describeDifference } from "./describe-verification.ts";
import { embeddedData } from "./embedded-data.ts";
import { embeddedDisclosure } from "./extract-data.ts";
import type { FileProblem } from "./problem.ts";
import type { ReadWorkbookResult } from "./read-workbook-file.ts";
import { verifyFinishedFile } from "./verify-files.ts";

/** Whether the workbook is one that Mingzhang published, which carries its data. */
export async function isPublished(bytes: Uint8Array): Promise<boolean> {
  // Old workbooks and CSV files carry nothing.
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (await embeddedData(bytes, "xlsx")) !== undefined;
}

/** The data that a published workbook carries, where its cells still say the same; every one that does not is told. */
export async function readPublishedWorkbook(file: string, bytes: Uint8Array): Promise<ReadWorkbookResult> {
  const finished = { bytes, format: "xlsx" } as const;
  const carried = await embeddedDisclosure(file, finished);
  if (!carried.ok) return { ok: false, problems: carried.problems, notices: [] };
  const { disclosure } = carried;
  const { problems: own, verification } = await verifyFinishedFile(file, finished, disclosure);
  const edited = (verification?.differences ?? []).map((difference): FileProblem => {
    const values = { difference: describeDifference(difference, loadLocale("zh-CN")) };
    return { code: "edited-document", file, path: [], values };
  });
  const problems = [...own, ...edited];
  if (problems.length > 0) return { ok: false, problems, notices: [] };
  return { ok: true, disclosure, notices: [], sha256: sha256(bytes) };
}
