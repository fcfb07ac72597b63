import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { writeOutputs } from "@mingzhang/batch";

/** Where data files and finished files lie, each by the hash of its content: written once, whole, and never changed. */
export interface Storage {
  /** @returns the SHA-256 of the content, by which it is read */
  write(bytes: Uint8Array): Promise<string>;
  read(sha256: string): Promise<Uint8Array>;
  stream(sha256: string): Readable;
}

export function folderStorage(folder: string): Storage {
  // A thousand folders rather than one with a hundred thousand files.
  const folderOf = (sha256: string) => join(folder, sha256.slice(0, 2));
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(`not a SHA-256: ${sha256}`);
    return join(folderOf(sha256), sha256);
  };
  return {
    write: async (bytes) => {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const path = pathOf(sha256);
      const present = await stat(path).catch(() => undefined);
      if (present?.size === bytes.length) return sha256;
      const problem = await writeOutputs(folderOf(sha256), [{ path, bytes }], sha256);
      if (problem !== undefined) throw new Error(`cannot write ${path}: ${problem.values["reason"] ?? ""}`);
      return sha256;
    },
    read: (sha256) => readFile(pathOf(sha256)),
    stream: (sha256) => createReadStream(pathOf(sha256)),
  };
}
