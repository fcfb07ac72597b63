import { batchPage, batchWorkbook, type ReportedDepartment, reportBatch, type WordedFinding } from "@mingzhang/batch";
import { batchRules, type Profile } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { BatchSpec } from "./batch.ts";
import type { FileOutcome } from "./manifest.ts";
import { profileOf } from "./profile-of.ts";
import type { StoredFile } from "./storage.ts";

/** What the page about a whole batch is called within its folder. */
export const batchPageName = "batch-findings.html";

/** What does not hold of all departments together: for programs as JSON, for the bureau as a page and a workbook. */
export async function batchFindingsFiles(
  findings: readonly WordedFinding[],
  outcomes: readonly FileOutcome[],
  spec: BatchSpec,
  locale: Locale,
): Promise<readonly StoredFile[]> {
  const profile = profileOf(spec.profile);
  const report = reportBatch(departmentsOf(outcomes), findings, profile);
  const json = JSON.stringify({ version: 1, settings: settingsOf(profile), findings }, null, 2);
  const encoder = new TextEncoder();
  return [
    { key: `${spec.folder}batch-findings.json`, bytes: encoder.encode(`${json}\n`) },
    { key: spec.folder + batchPageName, bytes: encoder.encode(batchPage(report, locale)) },
    { key: `${spec.folder}batch-findings.xlsx`, bytes: await batchWorkbook(report, locale) },
  ];
}

/** Each department once, with the files of all its editions. */
function departmentsOf(outcomes: readonly FileOutcome[]): readonly ReportedDepartment[] {
  const byCode = new Map<string, ReportedDepartment>();
  for (const { department, outcome } of outcomes) {
    if (department === undefined) continue;
    const { code, name } = department;
    const { documents = [], checked: known } = byCode.get(code) ?? {};
    // Told once for each department, with its first edition.
    const checked = known ?? outcome.findings.find(({ path }) => path.endsWith(".xlsx"))?.path;
    byCode.set(code, {
      code,
      name,
      documents: [...documents, ...outcome.documents.map(({ path }) => path)],
      ...(checked === undefined ? {} : { checked }),
    });
  }
  return [...byCode.values()];
}

/** What the bureau's profile says otherwise of the rules about a whole batch, and why: who reads the findings should know. */
function settingsOf({ settings }: Profile): Profile["settings"] {
  const ids = new Set(batchRules.map(({ id }) => id));
  return Object.fromEntries(Object.entries(settings).filter(([id]) => ids.has(id)));
}
