import type { KeyObject } from "node:crypto";
import { stat } from "node:fs/promises";
import { defaultProfile } from "@mingzhang/core";
import { type Locale, loadLocale } from "@mingzhang/locales";
import type { DepartmentReport } from "@mingzhang/report";
import { type CheckSettings, checkDisclosure } from "./check-disclosure.ts";
import { findDataFiles } from "./find-data-files.ts";
import { findingsFiles } from "./findings-files.ts";
import { guard } from "./guard.ts";
import { manifestOf } from "./manifest-of.ts";
import { defaultNameTemplate, nameTemplateFault } from "./name-template.ts";
import { type OutputOptions, outputsOf, pathOf, renderOutputs } from "./outputs.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { receiptFiles } from "./receipt-files.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface GenerateOptions extends Omit<CheckSettings, "locale">, OutputOptions {
  /** Data files, and folders of them. */
  readonly inputs: readonly string[];
  /** The language of the findings; the official one when absent. */
  readonly locale?: Locale;
  /** Signs what was made; without it there is a manifest and no receipt. */
  readonly signingKey?: KeyObject;
}

/** What the check of a department came to. */
export interface CheckSummary {
  readonly counts: DepartmentReport["counts"];
  /** Its errors, in sentences. */
  readonly errors: readonly string[];
  /** Why the department was published in spite of them. */
  readonly despite?: string;
}

/** What became of one data file: its department's files, or why there are none. */
export interface FileResult {
  readonly file: string;
  readonly department?: { readonly code: string; readonly name: string; readonly year: number };
  readonly outputs: readonly string[];
  /** The files beside them that hold what the check found. */
  readonly findings?: readonly string[];
  /** The manifest, and the receipt that is signed for it. */
  readonly receipts?: readonly string[];
  readonly check?: CheckSummary;
  readonly problems: readonly FileProblem[];
  /** The defect of the program behind a problem `internal`. */
  readonly error?: unknown;
}

export type GenerateEvent =
  | { readonly kind: "begun"; readonly total: number }
  | { readonly kind: "finished"; readonly result: FileResult };

/**
 * Makes the files of many departments, and tells of each as it ends.
 *
 * A file that fails never stops the others, and a department's files appear all together or not at all.
 * Each department is checked first: an error stops its documents, unless it is overridden with a reason. What was found is written either way.
 *
 * @throws {RangeError} when the name template cannot tell the files apart; see {@link nameTemplateFault}
 */
export async function* generate(options: GenerateOptions): AsyncGenerator<GenerateEvent, void> {
  const { nameTemplate = defaultNameTemplate, languages } = options;
  const unusable = nameTemplateFault(nameTemplate, languages.length);
  if (unusable !== undefined)
    throw new RangeError(`name template ${nameTemplate}: ${unusable.fault} ${unusable.field}`);

  const { files, problems } = await findDataFiles(options.inputs);
  const missing = problems.map((problem) => ({ file: problem.file, problems: [problem] }));
  const refused = [...missing, ...(options.previous?.refused ?? [])];
  yield { kind: "begun", total: files.length + refused.length };
  for (const result of refused) yield finished({ outputs: [], ...result });

  const plans: Plan[] = [];
  const owners = new Map<string, readonly string[]>();
  for (const file of files) {
    const plan = await guard(file, () => planFile(file, options));
    if ("problems" in plan) {
      yield finished({ outputs: [], ...plan });
      continue;
    }
    plans.push(plan);
    for (const path of plan.outputs) owners.set(identity(path), [...(owners.get(identity(path)) ?? []), file]);
  }

  for (const plan of plans) {
    const others = new Set(plan.outputs.flatMap((path) => owners.get(identity(path)) ?? []));
    others.delete(plan.file);
    if (others.size > 0) yield finished(conflict(plan, [...others]));
    else yield finished({ outputs: [], ...(await guard(plan.file, () => generateFile(plan, options))) });
  }
}

/** A file that can be read, and where its documents will stand. */
interface Plan {
  readonly file: string;
  readonly outputs: readonly string[];
}

async function planFile(file: string, options: GenerateOptions): Promise<Plan | FileResult> {
  const read = await readDisclosureFile(file);
  if (!read.ok) return { file, outputs: [], problems: read.problems };
  return { file, outputs: outputsOf(read.disclosure, options).map(({ path }) => path) };
}

/** Two files of one department: which of them counts is not for a program to decide, so neither is made. */
function conflict({ file }: Plan, others: readonly string[]): FileResult {
  const problems = others.map((other): FileProblem => {
    return { code: "duplicate-output", file, path: [], values: { other } };
  });
  return { file, outputs: [], problems };
}

/** The data is read a second time rather than kept, so that a whole city needs no more memory than one department. */
async function generateFile({ file, outputs: planned }: Plan, options: GenerateOptions): Promise<FileResult> {
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
  const documents = stopped ? [] : await renderOutputs(disclosure, outputs, options);
  const problems = stopped
    ? [errorsFound(file, report, besides("findings.xlsx")), ...(await outdated(planned, file))]
    : [];
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

/** File systems that ignore case would let one department overwrite another. */
function identity(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function finished(result: FileResult): GenerateEvent {
  return { kind: "finished", result };
}
