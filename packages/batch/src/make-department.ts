import { stat } from "node:fs/promises";
import { defaultProfile } from "@mingzhang/core";
import { type Locale, loadLocale } from "@mingzhang/locales";
import type { DepartmentReport } from "@mingzhang/report";
import { checkDisclosure } from "./check-disclosure.ts";
import { describeVerification } from "./describe-verification.ts";
import type { CheckSummary, FileResult } from "./file-result.ts";
import { findingsFiles } from "./findings-files.ts";
import type { GenerateOptions } from "./generate.ts";
import { manifestOf } from "./manifest-of.ts";
import { outputsOf, pathOf, renderOutputs } from "./outputs.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { receiptFiles } from "./receipt-files.ts";
import { isVerified, type OutputVerification, verifyOutputs } from "./verify-outputs.ts";
import { writeOutputs } from "./write-outputs.ts";

/** The data is read a second time rather than kept, so that a whole city needs no more memory than one department. */
export async function makeDepartment(
  file: string,
  planned: readonly string[],
  options: GenerateOptions,
): Promise<FileResult> {
  const read = await readDisclosureFile(file);
  if (!read.ok) return { file, outputs: [], problems: read.problems };
  const { disclosure, locate, sha256 } = read;
  const { code, name } = disclosure.department;
  const department = { code, name, year: disclosure.year };
  const fail = (problem: FileProblem): FileResult => ({ file, department, outputs: [], problems: [problem] });
  const outputs = outputsOf(disclosure, options);
  if (outputs.some(({ path }, index) => path !== planned[index]))
    return fail({ code: "changed-meanwhile", file, path: [], values: {} });

  const { locale = loadLocale("zh-CN"), despite, outputFolder, languages, profile = defaultProfile } = options;
  const checked = await checkDisclosure({ file, disclosure, locate }, { ...options, locale });
  const { report } = checked;
  const stopped = report.counts.error > 0 && despite === undefined;
  const besides = (extension: string) => pathOf(disclosure, locale.language, extension, options);
  const findings = await findingsFiles(checked, besides);
  const rendered = stopped ? [] : await renderOutputs(disclosure, outputs, options);
  const unverified =
    options.verify === false ? [] : notVerified(await verifyOutputs(disclosure, rendered), file, locale);
  // One document that says something else casts doubt on all of them.
  const documents = unverified.length === 0 ? rendered : [];
  const faults = stopped ? [errorsFound(file, report, besides("findings.xlsx"))] : unverified;
  const problems = faults.length === 0 ? [] : [...faults, ...(await outdated(planned, file))];
  const input = { file, sha256 };
  const manifest = await manifestOf({ disclosure, input, languages, profile, report, documents, problems });
  const receipts = receiptFiles(manifest, options.signingKey, besides);
  const problem = await writeOutputs(outputFolder, [...documents, ...findings, ...receipts], file);
  if (problem !== undefined) return fail(problem);
  return {
    file,
    department,
    outputs: documents.map(({ path }) => path),
    findings: findings.map(({ path }) => path),
    receipts: receipts.map(({ path }) => path),
    check: summaryOf(report),
    problems,
  };
}

function errorsFound(file: string, { counts }: DepartmentReport, output: string): FileProblem {
  return { code: "errors-found", file, path: [], values: { count: String(counts.error), output } };
}

function notVerified(
  verifications: readonly OutputVerification[],
  file: string,
  locale: Locale,
): readonly FileProblem[] {
  return verifications
    .filter((verification) => !isVerified(verification))
    .map((verification): FileProblem => {
      const [first = "", ...rest] = describeVerification(verification, locale);
      const values = { output: verification.path, count: String(rest.length + 1), first };
      return { code: "not-verified", file, path: [], values };
    });
}

/** Documents of an earlier run are not this one's to delete, and would be taken for what was just checked. */
async function outdated(planned: readonly string[], file: string): Promise<readonly FileProblem[]> {
  const found = await Promise.all(planned.map((path) => stat(path).catch(() => undefined)));
  return planned
    .filter((_, index) => found[index] !== undefined)
    .map((output) => ({ code: "outdated-output", file, path: [], values: { output } }));
}

/** The findings of many departments would fill the memory; their files hold them. */
function summaryOf({ counts, findings, despite }: DepartmentReport): CheckSummary {
  const errors = findings.filter(({ finding }) => finding.severity === "error").map(({ message }) => message);
  return { counts, errors, ...(despite === undefined ? {} : { despite }) };
}
