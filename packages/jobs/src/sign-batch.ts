import type { KeyObject } from "node:crypto";
import { signManifest } from "@mingzhang/receipt";
import type { BatchSummary } from "./batch.ts";
import { manifestName, receiptName } from "./manifest.ts";
import { openStorage } from "./storage.ts";

/** Puts a receipt beside the manifest of a batch that has ended, signed with the bureau's key. */
export async function signBatch({ storage: address, folder }: BatchSummary, key: KeyObject): Promise<void> {
  const storage = openStorage(address);
  const manifest = await storage.read(folder + manifestName);
  if (manifest === undefined) throw new Error(`${address} has no ${folder}${manifestName}`);
  await storage.write([{ key: folder + receiptName, bytes: signManifest(manifest, manifestName, key) }]);
}
