import type { KeyObject } from "node:crypto";
import { checkReceipt, type ReceiptCheck, ReceiptError } from "@mingzhang/receipt";
import { errorCode } from "./error-code.ts";
import type { FileProblem } from "./problem.ts";

export type ReceiptResult =
  | { readonly ok: true; readonly check: ReceiptCheck }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Checks a receipt or a manifest, and the files that it names. */
export async function checkReceiptFile(file: string, trusted?: KeyObject): Promise<ReceiptResult> {
  try {
    return { ok: true, check: await checkReceipt(file, trusted) };
  } catch (error) {
    if (!(error instanceof ReceiptError)) throw error;
    const reason = errorCode(error.cause);
    const code = error.cause === undefined ? "not-a-receipt" : reason === "ENOENT" ? "not-found" : "not-readable";
    const values = code === "not-a-receipt" ? {} : { reason };
    return { ok: false, problems: [{ code, file: error.file, path: [], values }] };
  }
}
