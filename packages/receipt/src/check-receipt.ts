import type { KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Manifest, parseManifest } from "./manifest.ts";
import { isSignatureOf, parseReceipt, type Receipt, sha256 } from "./receipt.ts";
import { fingerprint, publicKeyText } from "./signing-key.ts";

/**
 * Whose word a manifest is.
 *
 * - `valid`: signed by the receipt's key, which is the trusted one where one was named
 * - `other-key`: signed, and not by the trusted key
 * - `broken`: the manifest is not what was signed
 * - `none`: a manifest without receipt
 */
export type SignatureState = "valid" | "other-key" | "broken" | "none";

/** What became of a file since the manifest was written. */
export interface CheckedManifestFile {
  readonly path: string;
  readonly state: "same" | "changed" | "missing";
}

export interface ReceiptCheck {
  readonly signature: SignatureState;
  /** Of the receipt's key, to be compared with the one that the bureau publishes. */
  readonly fingerprint?: string;
  readonly manifest: Manifest;
  readonly files: readonly CheckedManifestFile[];
}

/** A receipt that cannot be checked, since it or its manifest is none. */
export class ReceiptError extends Error {
  override readonly name = "ReceiptError";
  readonly file: string;

  constructor(file: string, cause?: unknown) {
    super(`no receipt or manifest: ${file}`, { cause });
    this.file = file;
  }
}

/**
 * Checks a receipt, or a manifest that nobody signed, and every file that it names, without any network.
 *
 * @throws {ReceiptError} when the file or the manifest that it names cannot be read
 */
export async function checkReceipt(file: string, trusted?: KeyObject): Promise<ReceiptCheck> {
  const bytes = await read(file);
  const receipt = parseReceipt(bytes);
  const manifestFile = receipt === undefined ? file : join(dirname(file), receipt.manifest.file);
  const signed = receipt === undefined ? bytes : await read(manifestFile);
  const manifest = parseManifest(signed);
  if (manifest === undefined) throw new ReceiptError(manifestFile);
  const files: CheckedManifestFile[] = [];
  for (const { path, sha256: expected } of manifest.departments.flatMap((department) => department.files)) {
    const found = await readFile(join(dirname(manifestFile), path)).catch(() => undefined);
    files.push({ path, state: found === undefined ? "missing" : sha256(found) === expected ? "same" : "changed" });
  }
  return {
    signature: signatureState(receipt, signed, trusted),
    ...(receipt === undefined ? {} : { fingerprint: fingerprint(receipt.publicKey) }),
    manifest,
    files,
  };
}

function signatureState(receipt: Receipt | undefined, signed: Uint8Array, trusted: KeyObject | undefined) {
  if (receipt === undefined) return "none";
  if (receipt.manifest.sha256 !== sha256(signed) || !isSignatureOf(receipt, signed)) return "broken";
  return trusted !== undefined && publicKeyText(trusted) !== receipt.publicKey ? "other-key" : "valid";
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new ReceiptError(file, error);
  }
}
