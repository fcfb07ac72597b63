import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Disclosure } from "@mingzhang/core";
import type { Edition } from "./editions.ts";
import { errorCode } from "./error-code.ts";
import { findDataFiles } from "./find-data-files.ts";
import { defaultNameTemplate, fillNameTemplate, nameTemplateFault } from "./name-template.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { type RenderDisclosure, renderDisclosure } from "./render-disclosure.ts";
import type { Format } from "./renderers.ts";
import { type FileToWrite, WriteError, writeFiles } from "./write-files.ts";

export interface GenerateOptions {
  /** Data files, and folders of them. */
  readonly inputs: readonly string[];
  readonly outputFolder: string;
  readonly formats: readonly Format[];
  readonly languages: readonly Edition[];
  /** `{code}.{lang}.{ext}` when absent. */
  readonly nameTemplate?: string;
  readonly render?: RenderDisclosure;
}

/** What became of one data file: its department's files, or why there are none. */
export interface FileResult {
  readonly file: string;
  readonly department?: { readonly code: string; readonly name: string; readonly year: number };
  readonly outputs: readonly string[];
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
 *
 * @throws {RangeError} when the name template cannot tell the files apart; see {@link nameTemplateFault}
 */
export async function* generate(options: GenerateOptions): AsyncGenerator<GenerateEvent, void> {
  const { nameTemplate = defaultNameTemplate, languages } = options;
  const unusable = nameTemplateFault(nameTemplate, languages.length);
  if (unusable !== undefined)
    throw new RangeError(`name template ${nameTemplate}: ${unusable.fault} ${unusable.field}`);

  const { files, problems } = await findDataFiles(options.inputs);
  yield { kind: "begun", total: files.length + problems.length };
  for (const problem of problems) yield finished({ file: problem.file, outputs: [], problems: [problem] });

  const plans: Plan[] = [];
  const owners = new Map<string, readonly string[]>();
  for (const file of files) {
    const plan = await guard(file, () => planFile(file, options));
    if ("problems" in plan) {
      yield finished(plan);
      continue;
    }
    plans.push(plan);
    for (const path of plan.outputs) owners.set(identity(path), [...(owners.get(identity(path)) ?? []), file]);
  }

  for (const plan of plans) {
    const others = new Set(plan.outputs.flatMap((path) => owners.get(identity(path)) ?? []));
    others.delete(plan.file);
    yield finished(
      others.size > 0 ? conflict(plan, [...others]) : await guard(plan.file, () => generateFile(plan, options)),
    );
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
  const { disclosure } = read;
  const { code, name } = disclosure.department;
  const department = { code, name, year: disclosure.year };
  const fail = (problem: Pick<FileProblem, "code" | "values">): FileResult => {
    return { file, department, outputs: [], problems: [{ file, path: [], ...problem }] };
  };
  const outputs = outputsOf(disclosure, options);
  if (outputs.some(({ path }, index) => path !== planned[index]))
    return fail({ code: "changed-meanwhile", values: {} });
  const files = await renderOutputs(disclosure, outputs, options);
  try {
    await mkdir(options.outputFolder, { recursive: true });
    await writeFiles(files);
  } catch (error) {
    const output = error instanceof WriteError ? error.path : options.outputFolder;
    const reason = errorCode(error instanceof WriteError ? error.cause : error);
    return fail({ code: "not-writable", values: { output, reason } });
  }
  return { file, department, outputs: planned, problems: [] };
}

/** A defect that one file brings to light is that file's problem, and no reason to leave the others undone. */
async function guard<T>(file: string, action: () => Promise<T>): Promise<T | FileResult> {
  try {
    return await action();
  } catch (error) {
    const problem: FileProblem = { code: "internal", file, path: [], values: { reason: String(error) } };
    return { file, outputs: [], problems: [problem], error };
  }
}

interface Output {
  readonly path: string;
  readonly language: Edition;
  readonly format: Format;
}

function outputsOf({ department, year }: Disclosure, options: GenerateOptions): readonly Output[] {
  const { outputFolder, languages, formats, nameTemplate = defaultNameTemplate } = options;
  return languages.flatMap((language) =>
    formats.map((format) => {
      const values = { ...department, year: String(year), lang: language, ext: format };
      return { path: join(outputFolder, fillNameTemplate(nameTemplate, values)), language, format };
    }),
  );
}

async function renderOutputs(
  disclosure: Disclosure,
  outputs: readonly Output[],
  { languages, formats, render = renderDisclosure }: GenerateOptions,
): Promise<readonly FileToWrite[]> {
  const files: FileToWrite[] = [];
  for (const language of languages) {
    const rendered = await render(disclosure, language, formats);
    for (const { path, format } of outputs.filter((output) => output.language === language)) {
      const bytes = rendered.get(format);
      if (bytes === undefined) throw new Error(`nothing was rendered for ${format}`);
      files.push({ path, bytes });
    }
  }
  return files;
}

/** File systems that ignore case would let one department overwrite another. */
function identity(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function finished(result: FileResult): GenerateEvent {
  return { kind: "finished", result };
}
