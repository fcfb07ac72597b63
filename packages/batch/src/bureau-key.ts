import type { KeyObject } from "node:crypto";
import { KeyError, openSigningKey, readPublicKey } from "@mingzhang/receipt";
import { errorCode } from "./error-code.ts";
import type { FileProblem } from "./problem.ts";

export type KeyResult =
  | { readonly ok: true; readonly key: KeyObject }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The key that receipts are signed with, made on first use. */
export async function bureauKey(file: string): Promise<KeyResult> {
  return await open(file, openSigningKey);
}

/** The key that a receipt should be signed with, from the bureau's public or private key file. */
export async function trustedKey(file: string): Promise<KeyResult> {
  return await open(file, readPublicKey);
}

async function open(file: string, read: (file: string) => Promise<KeyObject>): Promise<KeyResult> {
  try {
    return { ok: true, key: await read(file) };
  } catch (error) {
    const reason = errorCode(error);
    const code = error instanceof KeyError ? "not-a-key" : reason === "ENOENT" ? "not-found" : "not-readable";
    return { ok: false, problems: [{ code, file, path: [], values: code === "not-a-key" ? {} : { reason } }] };
  }
}
