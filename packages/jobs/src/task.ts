import { createHash } from "node:crypto";
import type { Edition, FileProblem, Format } from "@mingzhang/batch";
import type { Severity } from "@mingzhang/core";
import { fingerprint } from "./fingerprint.ts";

/** One department's files in one edition: what a process needs to make them. All of it can be JSON. */
export interface FilesTask {
  /** Where the input lies and the files go; see `openStorage`. */
  readonly storage: string;
  /** The data file's content, by its SHA-256. */
  readonly input: string;
  /** The data file as its owner calls it; problems name it so. */
  readonly file: string;
  readonly edition: Edition;
  readonly formats: readonly Format[];
  /** A profile that comes along, by its name; or a bureau's own, by its content. */
  readonly profile: string | { readonly content: string };
}

/** A task with its job's number. */
export interface NumberedTask extends FilesTask {
  readonly id: string;
}

/** A finished file, told so that its loss or a change is noticed. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What came of a task. */
export type Outcome =
  | {
      readonly kind: "made";
      readonly files: readonly MadeFile[];
      readonly findings: Readonly<Record<Severity, number>>;
    }
  | { readonly kind: "refused"; readonly problems: readonly FileProblem[] };

/** What lies beside the files of a task once all of them are there. */
export type Receipt = Extract<Outcome, { readonly kind: "made" }>;

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * The number of a task's job, which follows from everything that decides the bytes of its files: asked for twice, it
 * is one job, and a changed word, code, font or library makes it another.
 */
export function jobId({ storage, input, edition, formats, profile }: FilesTask): string {
  const hash = sha256(JSON.stringify([fingerprint(), storage, input, edition, formats, profile]));
  // The form of a UUID of version 8, which is free for such use.
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(18, 20)}`];
  return [...parts, hash.slice(20, 32)].join("-");
}

/** Code of one state makes files that code of another would not, so each has a queue of its own. */
export function queueName(): string {
  return `files-${fingerprint().slice(0, 12)}`;
}

export function inputKey(hash: string): string {
  return `state/inputs/${hash}.json`;
}

export function receiptKey(id: string): string {
  return `state/receipts/${id}.json`;
}
