import { type CheckedDisclosure, type CheckSettings, checkDisclosure } from "./check-disclosure.ts";
import { findDataFiles } from "./find-data-files.ts";
import { guard } from "./guard.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";

export interface CheckFilesOptions extends Omit<CheckSettings, "despite"> {
  /** Data files, and folders of them. */
  readonly inputs: readonly string[];
}

/** What does not hold in one data file, or why it could not be read. */
export interface CheckedFile {
  readonly file: string;
  readonly checked?: CheckedDisclosure;
  readonly problems: readonly FileProblem[];
  /** The defect of the program behind a problem `internal`. */
  readonly error?: unknown;
}

export type CheckEvent =
  | { readonly kind: "begun"; readonly total: number }
  | { readonly kind: "finished"; readonly result: CheckedFile };

/** Checks many departments, and tells of each as it ends; a file that cannot be read stops no other. */
export async function* checkFiles({ inputs, ...settings }: CheckFilesOptions): AsyncGenerator<CheckEvent, void> {
  const found = await findDataFiles(inputs);
  const missing = found.problems.map((problem) => ({ file: problem.file, problems: [problem] }));
  const refused = [...missing, ...(settings.previous?.refused ?? [])];
  yield { kind: "begun", total: found.files.length + refused.length };
  for (const result of refused) yield { kind: "finished", result };
  for (const file of found.files) {
    yield { kind: "finished", result: await guard(file, () => checkFile(file, settings)) };
  }
}

async function checkFile(file: string, settings: CheckSettings): Promise<CheckedFile> {
  const read = await readDisclosureFile(file);
  if (!read.ok) return { file, problems: read.problems };
  const { disclosure, locate } = read;
  return { file, checked: await checkDisclosure({ file, disclosure, locate }, settings), problems: [] };
}
