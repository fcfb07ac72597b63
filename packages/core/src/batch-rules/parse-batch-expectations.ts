import type { Problem } from "../problem.ts";
import { problemsOf } from "../problems-of.ts";
import { type BatchExpectations, batchExpectationsSchema } from "./batch-expectations.ts";

export type ParseExpectationsResult =
  | { readonly ok: true; readonly expectations: BatchExpectations }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads what a bureau knows of its departments; every problem is reported. */
export function parseBatchExpectations(value: unknown): ParseExpectationsResult {
  const result = batchExpectationsSchema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, expectations: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue)) };
}
