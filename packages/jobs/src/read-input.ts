import { ProblemError } from "./problem-error.ts";
import type { Storage } from "./storage.ts";
import { inputKey, type StoredInput, sha256 } from "./task.ts";

/** @throws {ProblemError} where the storage has lost what was handed in */
export async function readInput(storage: Storage, { file, sha256: hash }: StoredInput): Promise<Uint8Array> {
  const bytes = await storage.read(inputKey(hash));
  if (bytes === undefined || sha256(bytes) !== hash) throw new ProblemError({ code: "input-lost", values: { file } });
  return bytes;
}
