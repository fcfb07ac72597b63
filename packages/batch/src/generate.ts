import { stat } from "node:fs/promises";
import { type Locale, loadLocale } from "@mingzhang/locales";
import type { DepartmentReport } from "@mingzhang/report";
import { type CheckSettings, checkDisclosure } from "./check-disclosure.ts";
import { findDataFiles } from "./find-data-files.ts";
import { findingsFiles } from "./findings-files.ts";
import { guard } from "./guard.ts";
import { defaultNameTemplate, nameTemplateFault } from "./name-template.ts";
import { type OutputOptions, outputsOf, pathOf, renderOutputs } from "./outputs.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface GenerateOptions extends Omit<CheckSettings, "locale">, OutputOptions {
  /** Data files, and folders of them. */
  readonly inputs: readonly string[];
  /** The language of the findings; the official one when absent. */
  readonly locale?: Locale;
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
  const { disclosure, locate } = read;
  const { code, name } = disclosure.department;
  const department = { code, name, year: disclosure.year };
  const fail = (problem: FileProblem): FileResult => ({ file, department, outputs: [], problems: [problem] });
  const outputs = outputsOf(disclosure, options);
  if (outputs.some(({ path }, index) => path !== planned[index]))
    return fail({ code: "changed-meanwhile", file, path: [], values: {} });

  const { locale = loadLocale("zh-CN"), despite, outputFolder } = options;
  const checked = await checkDisclosure({ file, disclosure, locate }, { ...options, locale });
  const { counts } = checked.report;
  const stopped = counts.error > 0 && despite === undefined;
  const findings = await findingsFiles(checked, (extension) => pathOf(disclosure, locale.language, extension, options));
  const documents = stopped ? [] : await renderOutputs(disclosure, outputs, options);
  const problem = await writeOutputs(outputFolder, [...documents, ...findings], file);
  if (problem !== undefined) return fail(problem);

  const result = { file, department, findings: findings.map(({ path }) => path), check: summaryOf(checked.report) };
  if (!stopped) return { ...result, outputs: planned, problems: [] };
  const values = { count: String(counts.error), output: result.findings.at(-1) ?? "" };
  const problems = [{ code: "errors-found" as const, file, path: [], values }, ...(await outdated(planned, file))];
  return { ...result, outputs: [], problems };
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
