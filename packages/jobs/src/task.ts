import { createHash } from "node:crypto";
import type {
  CheckSummary,
  Department,
  Edition,
  FileProblem,
  Format,
  PdfStandard,
  ProfileSource,
} from "@mingzhang/batch";
import { codeFingerprint, type ManifestDepartment, type ManifestFile } from "@mingzhang/receipt";
import type { BatchFonts } from "./fonts.ts";

/** A file that was handed in, whose content lies in the storage under its hash. */
export interface StoredInput {
  /** As its owner calls it; problems name it so. */
  readonly file: string;
  readonly sha256: string;
}

/** Where a batch's files go. */
export interface Target {
  /** A folder, or a bucket; see `openStorage`. */
  readonly storage: string;
  /** Where in it the files stand: empty, or a path that ends with `/`. */
  readonly folder: string;
}

/** One department's files in one edition: all that a process needs to make them. All of it can be JSON. */
export interface Task extends Target {
  readonly input: StoredInput;
  /** The workbooks that the data file was made of, if it was. */
  readonly sources?: readonly StoredInput[];
  /** Last year's data of the department. */
  readonly previous?: StoredInput;
  readonly edition: Edition;
  readonly formats: readonly Format[];
  readonly profile: ProfileSource;
  readonly fonts?: BatchFonts<StoredInput>;
  readonly pdfStandard?: PdfStandard;
  /** Why the department is published in spite of its errors. */
  readonly despite?: string;
  /** Whether what the check finds is written too: once for each department is enough. */
  readonly writesFindings: boolean;
}

/** A finished file, told so that its loss or a change is noticed. */
export interface MadeFile {
  /** Within the batch's folder. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What came of a task: its files, or the problems for which there are none. */
export interface Outcome {
  readonly department?: Department;
  readonly documents: readonly ManifestFile[];
  readonly findings: readonly MadeFile[];
  readonly check?: CheckSummary;
  /** What the manifest says of the department in this edition. */
  readonly manifest?: ManifestDepartment;
  readonly problems: readonly FileProblem[];
  /** Whether the files were there already, made from the same. */
  readonly reused: boolean;
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Everything that decides the bytes of a task's files, in one word: our code and fonts too. */
export function taskKey(task: Task): string {
  const { folder, input, sources, previous, edition, formats, profile, fonts, pdfStandard, despite, writesFindings } =
    task;
  const data = [input.file, input.sha256, sources, previous?.sha256];
  const looks = [fonts, pdfStandard];
  return sha256(
    JSON.stringify([
      codeFingerprint(import.meta.url),
      folder,
      data,
      edition,
      formats,
      profile,
      looks,
      despite,
      writesFindings,
    ]),
  );
}

/** The number of a job: asked for twice, it is one job. In the form of a UUID of version 8, which is free for such use. */
export function jobId(...parts: readonly (string | number)[]): string {
  const hash = sha256(JSON.stringify(parts));
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(18, 20)}`];
  return [...groups, hash.slice(20, 32)].join("-");
}

/** Code of one state makes files that code of another would not, so each has a queue of its own. */
export function queueName(): string {
  return `batch-${codeFingerprint(import.meta.url).slice(0, 12)}`;
}

/** What the program remembers lies apart from what is published. */
export const stateFolder = "batch-state";

export function inputKey(hash: string): string {
  return `${stateFolder}/inputs/${hash}`;
}

export const batchesKey = `${stateFolder}/batches/`;

export function batchKey(id: string): string {
  return `${batchesKey}${id}.json`;
}

export function receiptKey(key: string): string {
  return `${stateFolder}/receipts/${key}.json`;
}
