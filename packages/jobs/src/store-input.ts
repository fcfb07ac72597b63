import type { Storage } from "./storage.ts";
import { inputKey, sha256 } from "./task.ts";

/**
 * Puts a data file where batches find it.
 *
 * @returns its hash, by which it lies there
 */
export async function storeInput(storage: Storage, bytes: Uint8Array): Promise<string> {
  const hash = sha256(bytes);
  await storage.write([{ key: inputKey(hash), bytes }]);
  return hash;
}
