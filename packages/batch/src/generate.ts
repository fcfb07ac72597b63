import type { KeyObject } from "node:crypto";
import type { FileResult } from "./file-result.ts";
import { findDataFiles } from "./find-data-files.ts";
import { guard } from "./guard.ts";
import { makeDepartment } from "./make-department.ts";
import { defaultNameTemplate, nameTemplateFault } from "./name-template.ts";
import { outputsOf } from "./outputs.ts";
import type { PrepareOptions } from "./prepare-department.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";

export interface GenerateOptions extends PrepareOptions {
  /** Data files, and folders of them. */
  readonly inputs: readonly string[];
  /** Signs what was made; without it there is a manifest and no receipt. */
  readonly signingKey?: KeyObject;
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
    else
      yield finished({
        outputs: [],
        ...(await guard(plan.file, () => makeDepartment(plan.file, plan.outputs, options))),
      });
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

/** File systems that ignore case would let one department overwrite another. */
function identity(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function finished(result: FileResult): GenerateEvent {
  return { kind: "finished", result };
}
