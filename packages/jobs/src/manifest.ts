import { type Manifest, type ManifestDepartment, manifestBytes } from "@mingzhang/receipt";
import type { BatchSpec, TaskStatus } from "./batch.ts";
import type { StoredFile } from "./storage.ts";
import type { Outcome } from "./task.ts";

export const manifestName = "manifest.json";

export const receiptName = "receipt.json";

/** What came of a data file in one edition. */
export interface FileOutcome extends Pick<TaskStatus, "file" | "department"> {
  readonly outcome: Outcome;
}

/** The manifest of a whole batch: each department once, with the files of all its editions. */
export function batchManifest(spec: BatchSpec, outcomes: readonly FileOutcome[]): StoredFile {
  const departments = spec.files.flatMap(({ file, department }): readonly ManifestDepartment[] => {
    // Departments may call their files alike.
    const mine = outcomes
      .filter((each) => each.file === file && each.department?.code === department?.code)
      .map(({ outcome }) => outcome);
    const listed = mine.flatMap(({ manifest }) => manifest ?? []);
    const [first] = listed;
    if (first === undefined) return [];
    return [
      {
        ...first,
        languages: [...spec.editions],
        fonts: listed.find(({ fonts }) => fonts.length > 0)?.fonts ?? [],
        files: mine.flatMap(({ documents }) => documents),
        problems: [...new Set(mine.flatMap(({ problems }) => problems.map(({ code }) => code)))],
      },
    ];
  });
  const manifest: Manifest = { version: 1, departments };
  return { key: spec.folder + manifestName, bytes: manifestBytes(manifest) };
}
