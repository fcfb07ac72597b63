import type {
  Department,
  Edition,
  FileNotice,
  FileProblem,
  FontFiles,
  Format,
  PdfStandard,
  ProfileSource,
  WordedFinding,
} from "@mingzhang/batch";
import type { DraftLanguage, Language } from "@mingzhang/locales";
import type { BatchFonts } from "./fonts.ts";
import { type Outcome, type StoredInput, sha256, type Target, type Task } from "./task.ts";

/** A file that is handed in; it is read when its turn comes, so that a city is never in memory together. */
export interface InputFile {
  /** As its owner calls it; problems name it so. */
  readonly file: string;
  /** Nothing where it has more than `limit` bytes. */
  read(limit: number): Promise<Uint8Array | undefined>;
}

/** Files that make one disclosure together: a data file or a template, and official tables and ledgers. */
export interface InputFiles {
  /** What they are called together, such as their folder. */
  readonly file: string;
  readonly parts: readonly InputFile[];
}

/** A data file that `storeInput` has put into the storage before, looked into by whoever did: nothing is left to be done with it. */
export interface KnownFile {
  readonly file: string;
  readonly sha256: string;
  readonly department: Department;
}

/** What one department hands in: a data file, a workbook, or several of them. */
export type Input = InputFile | InputFiles | KnownFile;

export type Inputs = Iterable<Input> | AsyncIterable<Input>;

/** What a bureau asks for: the documents of many departments. */
export interface BatchRequest {
  /** Whose batch it is: bureaus that share a queue take turns. */
  readonly bureau?: string;
  /** Where inputs, receipts and finished files lie: a folder, or `s3://bucket/prefix?endpoint=…`. */
  readonly storage: string;
  /** Where in the storage the finished files stand; it belongs to this batch alone, and one still running there is cancelled. */
  readonly folder?: string;
  readonly inputs: Inputs;
  /** Last year's data. */
  readonly previous?: Inputs;
  readonly editions: readonly Edition[];
  readonly formats: readonly Format[];
  /** Xinjiang's when absent. */
  readonly profile?: ProfileSource;
  /** The bureau's own; see `readFonts` of `batch` for those that a file names. */
  readonly fonts?: FontFiles;
  /** What PDF files declare themselves to be; nothing more than PDF when absent. */
  readonly pdfStandard?: PdfStandard;
  /** Why departments are published in spite of their errors. */
  readonly despite?: string;
  /** What the bureau knows of its departments, as its file holds it; see `parseBatchExpectations` of `core`. */
  readonly expectations?: unknown;
  /** In which what does not hold of all departments together is told; Chinese when absent. */
  readonly language?: Language | DraftLanguage;
  /** Batches of a higher number come first. */
  readonly priority?: number;
}

/** What a department handed in: whose it is, or why there is nothing to be made of it. */
export interface BatchFile {
  readonly file: string;
  /** Of the data file. */
  readonly sha256?: string;
  /** The workbooks that the data file was made of, if it was. */
  readonly sources?: readonly StoredInput[];
  readonly department?: Department;
  readonly problems: readonly FileProblem[];
  /** What the reader of the workbooks noticed, although nothing is wrong. */
  readonly notices?: readonly FileNotice[];
  /** Copies of the workbooks in which what is wrong is marked, within the batch's folder. */
  readonly marked?: readonly string[];
}

/** A batch as it is kept: everything that its files follow from, and nothing else. All of it can be JSON. */
export interface BatchSpec extends Target {
  readonly bureau: string;
  readonly files: readonly BatchFile[];
  readonly previous: readonly BatchFile[];
  readonly editions: readonly Edition[];
  readonly formats: readonly Format[];
  readonly profile: ProfileSource;
  readonly fonts?: BatchFonts<StoredInput>;
  readonly pdfStandard?: PdfStandard;
  readonly despite?: string;
  readonly expectations?: unknown;
  readonly language?: Language | DraftLanguage;
}

/** A batch's name follows from what it asks for: asked for again, it is the same one. */
export function batchId(spec: BatchSpec): string {
  return sha256(JSON.stringify(spec)).slice(0, 16);
}

/** One line of a batch: a department in one edition, or a file of which nothing can be made. */
export interface PlannedTask {
  readonly file: string;
  readonly department?: Department;
  readonly edition?: Edition;
  /** Told with the first edition. */
  readonly notices?: readonly FileNotice[];
  readonly marked?: readonly string[];
  readonly task?: Task;
}

export const taskStates = ["queued", "running", "made", "reused", "refused", "failed", "cancelled"] as const;

/** `refused`: the data is at fault; `failed`: the machine, its limits or this program; `reused`: the files were there, made from the same. */
export type TaskState = (typeof taskStates)[number];

export interface TaskStatus extends Omit<PlannedTask, "task"> {
  readonly state: TaskState;
  /** Once it has ended. */
  readonly outcome?: Outcome;
  readonly beganAt?: Date;
  readonly endedAt?: Date;
}

/** `ended`: everything has had its turn, and the manifest tells what came of it. */
export type BatchState = "running" | "cancelled" | "ended";

export interface BatchSummary {
  readonly id: string;
  readonly bureau: string;
  readonly storage: string;
  readonly folder: string;
  readonly state: BatchState;
  readonly counts: Readonly<Record<TaskState, number>>;
  readonly createdAt: Date;
  readonly endedAt?: Date;
  /** What holds the batch as a whole, once it has ended. */
  readonly result?: BatchResult;
}

export interface BatchStatus extends BatchSummary {
  readonly tasks: readonly TaskStatus[];
}

/** What came of a batch as a whole. */
export interface BatchResult {
  /** The files about the whole batch, within its folder. */
  readonly files: readonly string[];
  readonly findings: readonly WordedFinding[];
  readonly problems: readonly FileProblem[];
}

export type BatchEvent =
  | { readonly kind: "begun"; readonly total: number }
  | { readonly kind: "task"; readonly task: TaskStatus }
  | { readonly kind: "ended"; readonly summary: BatchSummary };
