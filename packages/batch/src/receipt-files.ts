import type { KeyObject } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { basename } from "node:path";
import { type Manifest, manifestBytes, signManifest } from "@mingzhang/receipt";
import type { FileToWrite } from "./write-files.ts";

/** A manifest beside a department's documents, and the receipt that a bureau's key signs for it. */
export function receiptFiles(
  manifest: Manifest,
  key: KeyObject | undefined,
  pathOf: (extension: string) => string,
): readonly FileToWrite[] {
  const listed = { path: pathOf("manifest.json"), bytes: manifestBytes(manifest) };
  if (key === undefined) return [listed];
  return [listed, { path: pathOf("receipt.json"), bytes: signManifest(listed.bytes, basename(listed.path), key) }];
}

/** A receipt that was signed for another manifest would contradict the one that is about to be written; for the same one it still holds. */
export async function removeOutdatedReceipt(
  receipts: readonly FileToWrite[],
  pathOf: (extension: string) => string,
): Promise<void> {
  for (const { path, bytes } of receipts) {
    const before = await readFile(path).catch(() => undefined);
    // Where nothing can be removed nothing can be written either, and that is told.
    if (before?.equals(bytes) === false) await rm(pathOf("receipt.json"), { force: true }).catch(() => undefined);
  }
}
