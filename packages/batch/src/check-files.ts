import { loadCatalogue } from "@mingzhang/catalogues";
import { check, type Disclosure, type Finding, type Profile } from "@mingzhang/core";
import { findDataFiles } from "./find-data-files.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";

export interface CheckFilesOptions {
  /** Data files, and folders of them. */
  readonly inputs: readonly string[];
  readonly profile: Profile;
}

/** What does not hold in one data file, or why it could not be read. */
export interface CheckedFile {
  readonly file: string;
  readonly disclosure?: Disclosure;
  readonly findings: readonly Finding[];
  readonly problems: readonly FileProblem[];
}

/** Checks many departments, and tells of each as it ends; a file that cannot be read stops no other. */
export async function* checkFiles({ inputs, profile }: CheckFilesOptions): AsyncGenerator<CheckedFile, void> {
  const { files, problems } = await findDataFiles(inputs);
  for (const problem of problems) yield { file: problem.file, findings: [], problems: [problem] };
  for (const file of files) {
    const read = await readDisclosureFile(file);
    if (!read.ok) {
      yield { file, findings: [], problems: read.problems };
      continue;
    }
    const { disclosure } = read;
    const findings = check(disclosure, { catalogue: loadCatalogue(disclosure.year), profile });
    yield { file, disclosure, findings, problems: [] };
  }
}
