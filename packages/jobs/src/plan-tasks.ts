import type { Department } from "@mingzhang/batch";
import type { BatchFile, BatchSpec, PlannedTask } from "./batch.ts";
import type { Outcome, StoredInput } from "./task.ts";

/** What there is to do, in the order in which it is done; what cannot be done has its outcome already. */
export function planTasks(spec: BatchSpec): readonly (PlannedTask & { readonly outcome?: Outcome })[] {
  const { storage, folder, formats, profile, despite } = spec;
  const before = new Map(spec.previous.map((each) => [identity(each.department), each]));
  return spec.files.flatMap((each): readonly (PlannedTask & { readonly outcome?: Outcome })[] => {
    const { file, department, problems } = each;
    const input = storedInput(each);
    if (department === undefined || input === undefined || problems.length > 0) {
      const whose = department === undefined ? {} : { department };
      return [{ file, ...whose, outcome: { ...whose, documents: [], findings: [], problems, reused: false } }];
    }
    const previous = storedInput(before.get(identity({ ...department, year: department.year - 1 })));
    return spec.editions.map((edition, index) => ({
      file,
      department,
      edition,
      task: {
        storage,
        folder,
        input,
        ...(previous === undefined ? {} : { previous }),
        edition,
        formats,
        profile,
        ...(despite === undefined ? {} : { despite }),
        writesFindings: index === 0,
      },
    }));
  });
}

function storedInput(file: BatchFile | undefined): StoredInput | undefined {
  return file?.sha256 === undefined ? undefined : { file: file.file, sha256: file.sha256 };
}

function identity(department: Pick<Department, "code" | "year"> | undefined): string {
  return department === undefined ? "" : `${department.code} ${department.year}`;
}
