import { stat } from "node:fs/promises";
import { type Disclosure, defaultProfile } from "@mingzhang/core";
import { type Locale, loadLocale } from "@mingzhang/locales";
import type { Manifest } from "@mingzhang/receipt";
import type { DepartmentReport } from "@mingzhang/report";
import { type CheckSettings, checkDisclosure, type ReadDisclosure } from "./check-disclosure.ts";
import { describeVerification } from "./describe-verification.ts";
import type { CheckSummary, Department } from "./file-result.ts";
import { findingsFiles } from "./findings-files.ts";
import { manifestOf, type SourceHash } from "./manifest-of.ts";
import { type Output, type OutputOptions, outputsOf, pathOf, renderOutputs } from "./outputs.ts";
import type { FileProblem } from "./problem.ts";
import { secondLanguagesOf } from "./second-languages.ts";
import { isVerified, type OutputVerification, verifyOutputs } from "./verify-outputs.ts";
import type { FileToWrite } from "./write-files.ts";

export interface PrepareOptions extends Omit<CheckSettings, "locale" | "planned">, OutputOptions {
  /** The language of the findings; the official one when absent. */
  readonly locale?: Locale;
  /** Whether documents are read back before they are written, and not written where they say something else; `true` when absent. */
  readonly verify?: boolean;
  /** Whether what the check found is written out too; `true` when absent. */
  readonly writesFindings?: boolean;
  /** Whether something stands at a path already; asked of the disk when absent. */
  readonly exists?: (path: string) => Promise<boolean>;
}

/** A department's files before they are written anywhere. */
export interface PreparedDepartment {
  readonly department: Department;
  /** None where there are problems. */
  readonly documents: readonly (Output & FileToWrite)[];
  readonly findings: readonly FileToWrite[];
  readonly manifest: Manifest;
  readonly check: CheckSummary;
  readonly problems: readonly FileProblem[];
}

/** A disclosure and what it was read from: a data file or a workbook first, and the tables and ledgers that went before it. */
export interface SourcedDisclosure extends ReadDisclosure {
  readonly sources: readonly [SourceHash, ...SourceHash[]];
}

/** Checks a department and, where no error stops it, makes its documents and reads them back. */
export async function prepareDepartment(
  { sources, ...read }: SourcedDisclosure,
  options: PrepareOptions,
): Promise<PreparedDepartment> {
  const { file, disclosure } = read;
  const { locale = loadLocale("zh-CN"), despite, fonts, languages, pdfStandard, profile = defaultProfile } = options;
  const checked = await checkDisclosure(read, { ...options, locale, planned: secondLanguagesOf(languages) });
  const { report } = checked;
  const stopped = report.counts.error > 0 && despite === undefined;
  const besides = (extension: string) => pathOf(disclosure, locale.language, extension, options);
  const findings = options.writesFindings === false ? [] : await findingsFiles(checked, besides);
  const outputs = outputsOf(disclosure, options);
  const rendered = stopped ? [] : await renderOutputs(disclosure, outputs, options);
  const unverified =
    options.verify === false ? [] : notVerified(await verifyOutputs(disclosure, rendered), file, locale);
  // One document that says something else casts doubt on all of them.
  const documents = unverified.length === 0 ? rendered : [];
  const faults = stopped ? [errorsFound(file, report, besides("findings.xlsx"))] : unverified;
  const problems = faults.length === 0 ? [] : [...faults, ...(await outdated(outputs, file, options))];
  const manifest = await manifestOf({
    disclosure,
    sources,
    languages,
    pdfStandard,
    profile,
    fonts,
    report,
    documents,
    problems,
  });
  return { department: departmentOf(disclosure), documents, findings, manifest, check: summaryOf(report), problems };
}

export function departmentOf({ department: { code, name }, year }: Disclosure): Department {
  return { code, name, year };
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
async function outdated(
  outputs: readonly Output[],
  file: string,
  { exists = isThere }: PrepareOptions,
): Promise<readonly FileProblem[]> {
  const found = await Promise.all(outputs.map(({ path }) => exists(path)));
  return outputs
    .filter((_, index) => found[index])
    .map(({ path: output }) => ({ code: "outdated-output", file, path: [], values: { output } }));
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** The findings of many departments would fill the memory; their files hold them. */
function summaryOf({ counts, findings, despite }: DepartmentReport): CheckSummary {
  const errors = findings.filter(({ finding }) => finding.severity === "error").map(({ message }) => message);
  return { counts, errors, ...(despite === undefined ? {} : { despite }) };
}
