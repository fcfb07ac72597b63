import { createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import canonicalize from "canonicalize";
import { z } from "zod";
import { parseJson } from "./manifest.ts";
import { publicKeyText } from "./signing-key.ts";

/** A bureau's word for a manifest, in a file of its own, so that any tool can verify the manifest's bytes as they are. */
const receiptSchema = z.strictObject({
  version: z.literal(1),
  /** The manifest's file, which lies beside the receipt, and the hash of its bytes. */
  manifest: z.strictObject({
    file: z.string().regex(/^(?!\.\.?$)[^/\\\p{C}]+$/u),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  algorithm: z.literal("Ed25519"),
  /** SPKI, in base 64. */
  publicKey: z.base64(),
  /** Of the manifest's bytes, in base 64. */
  signature: z.base64(),
});

export type Receipt = z.output<typeof receiptSchema>;

/** The bytes of a receipt's file for a manifest's. The same key signs the same bytes alike. */
export function signManifest(manifest: Uint8Array, file: string, key: KeyObject): Uint8Array {
  const receipt: Receipt = {
    version: 1,
    manifest: { file, sha256: sha256(manifest) },
    algorithm: "Ed25519",
    publicKey: publicKeyText(key),
    signature: sign(null, manifest, key).toString("base64"),
  };
  return new TextEncoder().encode(canonicalize(receipt));
}

/** A receipt from the bytes of its file; `undefined` where they hold none. */
export function parseReceipt(bytes: Uint8Array): Receipt | undefined {
  return parseJson(receiptSchema, bytes);
}

/** Whether a receipt's key signed these very bytes. */
export function isSignatureOf({ publicKey, signature }: Receipt, manifest: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, "base64"), type: "spki", format: "der" });
    return key.asymmetricKeyType === "ed25519" && verify(null, manifest, key, Buffer.from(signature, "base64"));
  } catch {
    return false;
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
