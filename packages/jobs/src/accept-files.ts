import { errorCode, type FileProblem, isWorkbookFile, largestFile, largestWorkbook } from "@mingzhang/batch";
import type { BatchFile, Input, InputFile, Inputs } from "./batch.ts";
import { fileNames } from "./file-names.ts";
import type { ImportedInput, InputToImport } from "./import-input.ts";
import { faultProblem } from "./process-pool.ts";
import type { RenderPool } from "./render-pool.ts";
import type { Storage } from "./storage.ts";
import { storeInput } from "./store-input.ts";
import type { StoredInput, Target } from "./task.ts";

export interface Accepting extends Target {
  readonly opened: Storage;
  readonly pool: RenderPool;
}

/** What this year's and last year's departments hand in. */
export interface Handed {
  readonly inputs: Inputs;
  readonly previous: Inputs;
}

/** Puts data files and workbooks into the storage, one after the other, and learns whose each is; a bad one keeps its problems. */
export async function acceptFiles({ inputs, previous }: Handed, accepting: Accepting) {
  const nameOf = fileNames();
  const accept = async (all: Inputs): Promise<readonly BatchFile[]> => {
    const files: BatchFile[] = [];
    for await (const input of all) files.push(await acceptInput(input, nameOf, accepting));
    return files;
  };
  // File systems that ignore case would let one department overwrite another.
  const code = ({ department }: BatchFile) => department?.code.toLowerCase();
  return {
    files: withoutRivals(await accept(inputs), code),
    // Of last year's data there may be more than one year.
    previous: withoutRivals(await accept(previous), (each) => code(each) && `${code(each)} ${each.department?.year}`),
  };
}

async function acceptInput(
  input: Input,
  nameOf: (file: string) => string,
  { storage, folder, opened, pool }: Accepting,
): Promise<BatchFile> {
  if ("department" in input) return { ...input, problems: [] };
  const { file } = input;
  const parts: InputToImport["parts"][number][] = [];
  const problems: FileProblem[] = [];
  for (const part of "parts" in input ? input.parts : [input]) {
    const stored = await store(part, isWorkbookFile(part.file) ? largestWorkbook : largestFile, opened);
    if ("problem" in stored) problems.push(stored.problem);
    else parts.push({ ...stored.input, name: nameOf(part.file) });
  }
  if (problems.length > 0) return { file, problems };
  return { file, ...(await importInput({ storage, folder, file, parts }, pool)) };
}

/** Puts a file into the storage under its hash, or tells why it cannot be read. */
async function store(
  { file, read }: InputFile,
  limit: number,
  storage: Storage,
): Promise<{ readonly input: StoredInput } | { readonly problem: FileProblem }> {
  const refuse = (code: FileProblem["code"], values: FileProblem["values"]) => {
    return { problem: { code, file, path: [], values } };
  };
  let bytes: Uint8Array | undefined;
  try {
    bytes = await read(limit);
  } catch (error) {
    const reason = errorCode(error);
    return refuse(reason === "ENOENT" ? "not-found" : "not-readable", { reason });
  }
  if (bytes === undefined || bytes.length > limit) {
    return refuse(isWorkbookFile(file) ? "file-too-large" : "too-large", { limit: String(limit / 1024 / 1024) });
  }
  return { input: { file, sha256: await storeInput(storage, bytes) } };
}

/** A file that ends the process which reads it is no reason to leave the others unread. */
async function importInput(input: InputToImport, pool: RenderPool): Promise<ImportedInput> {
  try {
    return await pool.run("importInput", input);
  } catch (error) {
    const problem = faultProblem(error, pool.limits);
    if (problem === undefined) throw error;
    return { problems: [{ file: input.file, path: [], ...problem }] };
  }
}

/** Two files that would make files of one name: which of them counts is not for a program to decide, so neither is made. */
function withoutRivals(
  files: readonly BatchFile[],
  identityOf: (file: BatchFile) => string | undefined,
): readonly BatchFile[] {
  return files.map((each) => {
    const identity = identityOf(each);
    const rivals = files.filter((other) => other !== each && identity !== undefined && identityOf(other) === identity);
    const problems = rivals.map(({ file: other }): FileProblem => {
      return { code: "duplicate-output", file: each.file, path: [], values: { other } };
    });
    return { ...each, problems: [...each.problems, ...problems] };
  });
}
