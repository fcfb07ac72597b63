import type { Department } from "@mingzhang/batch";
import type { BatchFile, BatchSpec, PlannedTask } from "./batch.ts";
import type { Outcome, StoredInput } from "./task.ts";

type Planned = PlannedTask & { readonly outcome?: Outcome };

/** What there is to do, in the order in which it is done; what cannot be done has its outcome already. */
export function planTasks(spec: BatchSpec): readonly Planned[] {
  const { storage, folder, formats, profile, fonts, pdfStandard, despite } = spec;
  const before = new Map(spec.previous.map((each) => [identity(each.department), each]));
  const departments = spec.files.flatMap((each): readonly Planned[] => {
    const { file, department, problems } = each;
    const input = storedInput(each);
    if (department === undefined || input === undefined || problems.length > 0) return [refused(each)];
    const previous = storedInput(before.get(identity({ ...department, year: department.year - 1 })));
    return spec.editions.map((edition, index) => ({
      file,
      department,
      edition,
      ...(index === 0 ? told(each) : {}),
      task: {
        storage,
        folder,
        input,
        ...(each.sources === undefined ? {} : { sources: each.sources }),
        ...(previous === undefined ? {} : { previous }),
        edition,
        formats,
        profile,
        ...(fonts === undefined ? {} : { fonts }),
        ...(pdfStandard === undefined ? {} : { pdfStandard }),
        ...(despite === undefined ? {} : { despite }),
        writesFindings: index === 0,
      },
    }));
  });
  // Nothing is made of last year's data, but without it less is checked than was asked for.
  return [...departments, ...spec.previous.filter(({ problems }) => problems.length > 0).map(refused)];
}

function refused(each: BatchFile): Planned {
  const { file, department, problems } = each;
  const whose = department === undefined ? {} : { department };
  const outcome = { ...whose, documents: [], findings: [], problems, reused: false };
  return { file, ...whose, ...told(each), outcome };
}

function told({ notices, marked }: BatchFile): Pick<PlannedTask, "notices" | "marked"> {
  return { ...(notices === undefined ? {} : { notices }), ...(marked === undefined ? {} : { marked }) };
}

function storedInput(file: BatchFile | undefined): StoredInput | undefined {
  return file?.sha256 === undefined ? undefined : { file: file.file, sha256: file.sha256 };
}

function identity(department: Pick<Department, "code" | "year"> | undefined): string {
  return department === undefined ? "" : `${department.code} ${department.year}`;
}
