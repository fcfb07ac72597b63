import { readDisclosureBytes } from "@mingzhang/batch";
import type { Disclosure } from "@mingzhang/core";
import { openStorage, readInput } from "@mingzhang/jobs/process";

/** A data file that the storage keeps, told so that a process of the pool finds it. */
export interface KeptFile {
  readonly storage: string;
  readonly file: string;
  readonly sha256: string;
}

/** @throws {Error} where the storage has lost it, since what is kept was read before */
export async function readKept({ storage, ...input }: KeptFile): Promise<Disclosure> {
  const read = readDisclosureBytes(await readInput(openStorage(storage), input), input.file);
  if (!read.ok) throw new Error(`version ${input.sha256} cannot be read any more`);
  return read.disclosure;
}
