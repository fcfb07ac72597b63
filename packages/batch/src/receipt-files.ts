import type { KeyObject } from "node:crypto";
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
