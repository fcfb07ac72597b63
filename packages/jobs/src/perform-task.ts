import {
  errorCode,
  type FileProblem,
  problemOf as fileProblem,
  type PreviousFiles,
  prepareDepartment,
  readDisclosureBytes,
  WriteError,
} from "@mingzhang/batch";
import { loadFonts } from "./fonts.ts";
import { ProblemError } from "./problem-error.ts";
import { profileOf } from "./profile-of.ts";
import { readInput } from "./read-input.ts";
import { openStorage, type Storage, type StoredFile } from "./storage.ts";
import { type MadeFile, type Outcome, receiptKey, type StoredInput, sha256, type Task, taskKey } from "./task.ts";

/** Failures of writing that trying again does not mend. */
const hopeless = new Set(["EACCES", "EDQUOT", "EFBIG", "EISDIR", "ENOSPC", "ENOTDIR", "EPERM", "EROFS"]);

/**
 * Reads, checks, composes, renders, verifies and writes one department in one edition, its receipt last: where that is
 * missing, nothing else counts. What is there already, made from the same, is not made again.
 *
 * @throws {Error} where trying again may help
 */
export async function performTask(task: Task): Promise<Outcome> {
  const storage = openStorage(task.storage);
  const key = receiptKey(taskKey(task));
  const receipt = await readReceipt(storage, key);
  if (receipt !== undefined && (await areWhole(storage, task.folder, filesOf(receipt)))) {
    return { ...receipt, reused: true };
  }
  const { file } = task.input;
  try {
    const { outcome, files } = await makeAll(storage, task);
    await storage.write(files);
    if (outcome.problems.length === 0) {
      await storage.write([{ key, bytes: new TextEncoder().encode(`${JSON.stringify(outcome)}\n`) }]);
    }
    return outcome;
  } catch (error) {
    const problem = problemOf(error, task);
    if (problem === undefined) throw error;
    return { documents: [], findings: [], problems: [{ file, path: [], ...problem }], reused: false };
  }
}

async function makeAll(storage: Storage, task: Task) {
  const { folder, edition, formats, pdfStandard, despite, previous, writesFindings } = task;
  const { file } = task.input;
  const read = readDisclosureBytes(await readInput(storage, task.input), file);
  if (!read.ok) {
    const outcome: Outcome = { documents: [], findings: [], problems: read.problems, reused: false };
    return { outcome, files: [] };
  }
  const { disclosure, locate } = read;
  const [first = task.input, ...others] = task.sources ?? [];
  const made = await prepareDepartment(
    {
      file,
      disclosure,
      sources: [first, ...others],
      // Nobody has seen the lines of a data file that was made of workbooks.
      ...(task.sources === undefined ? { locate } : {}),
    },
    {
      outputFolder: "",
      formats,
      languages: [edition],
      exists: (path) => storage.has(folder + path),
      profile: profileOf(task.profile),
      writesFindings,
      ...(task.fonts === undefined ? {} : { fonts: await loadFonts(task.fonts, storage) }),
      ...(pdfStandard === undefined ? {} : { pdfStandard }),
      ...(despite === undefined ? {} : { despite }),
      ...(previous === undefined ? {} : { previous: await previousFiles(storage, previous) }),
    },
  );
  const { department, documents, findings, manifest, check, problems } = made;
  const [listed] = manifest.departments;
  const outcome: Outcome = {
    department,
    documents: listed?.files ?? [],
    findings: findings.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
    check,
    ...(listed === undefined ? {} : { manifest: listed }),
    problems,
    reused: false,
  };
  const files = [...documents, ...findings].map(({ path, bytes }): StoredFile => ({ key: folder + path, bytes }));
  return { outcome, files };
}

async function previousFiles(storage: Storage, input: StoredInput): Promise<PreviousFiles> {
  const read = readDisclosureBytes(await readInput(storage, input), input.file);
  return { refused: [], before: async () => (read.ok ? read.disclosure : undefined) };
}

async function readReceipt(storage: Storage, key: string): Promise<Outcome | undefined> {
  const bytes = await storage.read(key);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Outcome;
  } catch {
    // A power cut may leave a name without its content.
    return undefined;
  }
}

export function filesOf({ documents, findings }: Outcome): readonly MadeFile[] {
  return [...documents, ...findings];
}

/**
 * Whether files are there and have not changed since they were made. All of each is read: a size and a time would
 * not tell what a failing disk or another program did, and reading a city's files takes a second.
 */
export async function areWhole(storage: Storage, folder: string, files: readonly MadeFile[]): Promise<boolean> {
  for (const { path, sha256: hash } of files) {
    const bytes = await storage.read(folder + path);
    if (bytes === undefined || sha256(bytes) !== hash) return false;
  }
  return true;
}

/** What is wrong with this department alone, or with the place that it is written to; nothing where a retry may help. */
function problemOf(error: unknown, { storage, input }: Task): Pick<FileProblem, "code" | "values"> | undefined {
  const own = error instanceof ProblemError ? error.problem : fileProblem(error, input.file);
  if (own !== undefined) return own;
  if (error instanceof WriteError) {
    const reason = errorCode(error.cause);
    return hopeless.has(reason) ? { code: "not-writable", values: { output: error.path, reason } } : undefined;
  }
  if (error instanceof Error && "code" in error) {
    const reason = errorCode(error);
    return hopeless.has(reason) ? { code: "not-writable", values: { output: storage, reason } } : undefined;
  }
  // A defect that this department brings to light; it would come again.
  return {
    code: "internal",
    values: { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  };
}
