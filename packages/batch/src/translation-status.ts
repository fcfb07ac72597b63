import { loadCatalogue } from "@mingzhang/catalogues";
import { type Coverage, coverage, translationUnits } from "@mingzhang/translate";
import { findDataFiles } from "./find-data-files.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";

export interface TranslationStatusOptions {
  /** Data files, and folders of them. */
  readonly inputs: readonly string[];
  readonly languages: readonly string[];
}

/** How far one department's texts are translated into one language. */
export interface TranslationStatus extends Coverage {
  readonly file: string;
  readonly department: string;
  readonly code: string;
  readonly year: number;
  readonly language: string;
}

export interface TranslationStatusResult {
  readonly file: string;
  readonly statuses: readonly TranslationStatus[];
  readonly problems: readonly FileProblem[];
}

/** Counts reviewed, draft and missing translations, a file at a time. */
export async function* translationStatus({
  inputs,
  languages,
}: TranslationStatusOptions): AsyncGenerator<TranslationStatusResult, void> {
  const { files, problems } = await findDataFiles(inputs);
  for (const problem of problems) yield { file: problem.file, statuses: [], problems: [problem] };
  for (const file of files) {
    const read = await readDisclosureFile(file);
    if (!read.ok) {
      yield { file, statuses: [], problems: read.problems };
      continue;
    }
    const { disclosure } = read;
    const { year, department } = disclosure;
    const catalogue = loadCatalogue(year);
    const statuses = languages.map((language): TranslationStatus => {
      const counts = coverage(translationUnits(disclosure, language, catalogue));
      return { file, department: department.name, code: department.code, year, language, ...counts };
    });
    yield { file, statuses, problems: [] };
  }
}
