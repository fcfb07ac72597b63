import type { Disclosure } from "@mingzhang/core";
import { findDataFiles } from "./find-data-files.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";

/** Last year's disclosures of many departments. */
export interface PreviousFiles {
  /** The files that could not be read. */
  readonly refused: readonly { readonly file: string; readonly problems: readonly FileProblem[] }[];
  /** What the same department disclosed the year before, if it is there. */
  before(disclosure: Disclosure): Promise<Disclosure | undefined>;
}

/** Finds the disclosures in files and folders. Each is read again when it is asked for, so that a city's are never in memory together. */
export async function findPreviousFiles(inputs: readonly string[]): Promise<PreviousFiles> {
  const found = await findDataFiles(inputs);
  const refused = found.problems.map((problem) => ({
    file: problem.file,
    problems: [problem] as readonly FileProblem[],
  }));
  const byDepartment = new Map<string, string>();
  for (const file of found.files) {
    const read = await readDisclosureFile(file);
    if (!read.ok) {
      refused.push({ file, problems: read.problems });
      continue;
    }
    const key = identity(read.disclosure.department.code, read.disclosure.year);
    const other = byDepartment.get(key);
    if (other === undefined) byDepartment.set(key, file);
    else refused.push({ file, problems: [{ code: "duplicate-department", file, path: [], values: { other } }] });
  }
  return {
    refused,
    before: async ({ department, year }) => {
      const file = byDepartment.get(identity(department.code, year - 1));
      if (file === undefined) return undefined;
      const read = await readDisclosureFile(file);
      return read.ok ? read.disclosure : undefined;
    },
  };
}

function identity(code: string, year: number): string {
  return `${code} ${year}`;
}
