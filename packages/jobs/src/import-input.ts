import {
  type Department,
  dataFileBytes,
  departmentOf,
  type FileNotice,
  type FileProblem,
  type GivenFile,
  guard,
  isDataFile,
  partsMissing,
  readDepartment,
  readDisclosureBytes,
  readWorkbook,
} from "@mingzhang/batch";
import { readInput } from "./read-input.ts";
import { openStorage, type Storage } from "./storage.ts";
import { storeInput } from "./store-input.ts";
import { type StoredInput, sha256, type Target } from "./task.ts";

/** What a department handed in, once it lies in the storage. */
export interface InputToImport extends Target {
  readonly file: string;
  readonly parts: readonly (StoredInput & {
    /** What files about it are called, within the folder of the batch. */
    readonly name: string;
  })[];
}

/** Whose data it is and where the data lies, or why there is nothing to be made of it. */
export interface ImportedInput {
  readonly department?: Department;
  readonly sha256?: string;
  readonly sources?: readonly StoredInput[];
  readonly problems: readonly FileProblem[];
  readonly notices?: readonly FileNotice[];
  readonly marked?: readonly string[];
}

/** Reads a data file, or makes one of workbooks and puts it into the storage beside them. */
export async function importInput({ storage: address, folder, file, parts }: InputToImport): Promise<ImportedInput> {
  const storage = openStorage(address);
  const imported = await guard(file, async () => {
    const files: GivenFile[] = [];
    for (const part of parts) files.push({ file: part.file, bytes: await readInput(storage, part) });
    const [only, ...others] = files;
    if (only !== undefined && others.length === 0 && isDataFile(only.file, only.bytes)) return readData(only);
    return await importWorkbooks(files, { storage, folder, file, parts });
  });
  // Why it happened in this program is for whoever mends it.
  if ("error" in imported) return { problems: imported.problems };
  return imported;
}

function readData({ file, bytes }: GivenFile): ImportedInput {
  const read = readDisclosureBytes(bytes, file);
  return {
    sha256: sha256(bytes),
    ...(read.ok ? { department: departmentOf(read.disclosure), problems: [] } : { problems: read.problems }),
  };
}

async function importWorkbooks(
  files: readonly GivenFile[],
  { storage, folder, file, parts }: Omit<InputToImport, "storage"> & { readonly storage: Storage },
): Promise<ImportedInput> {
  // This process is the one that a bad file may end.
  const { disclosure, base, problems, notices, marked, unfinished } = await readDepartment(files, readWorkbook);
  // What the others were combined with comes first.
  const inOrder = [...parts].sort((one, other) => Number(other.file === base) - Number(one.file === base));
  const sources = inOrder.map((part): StoredInput => ({ file: part.file, sha256: part.sha256 }));
  const written: string[] = [];
  const faults = [...problems];
  for (const part of parts) {
    const name = `${part.name}.marked.xlsx`;
    const bytes = marked.find((copy) => copy.file === part.file)?.bytes;
    if (bytes === undefined) {
      // What was wrong the last time no longer is.
      await storage.remove(folder + name);
    } else {
      await storage.write([{ key: folder + name, bytes }]);
      written.push(name);
    }
  }
  const toFill = `${parts[0]?.name}.template.xlsx`;
  if (unfinished === undefined) {
    await storage.remove(folder + toFill);
  } else {
    await storage.write([{ key: folder + toFill, bytes: unfinished.bytes }]);
    faults.push(partsMissing(file, unfinished, toFill));
  }
  const found = {
    problems: faults,
    ...(notices.length === 0 ? {} : { notices }),
    ...(written.length === 0 ? {} : { marked: written }),
  };
  if (disclosure === undefined) return { ...found, sources };
  const bytes = dataFileBytes(disclosure);
  const hash = await storeInput(storage, bytes);
  return { ...found, department: departmentOf(disclosure), sha256: hash, sources };
}
