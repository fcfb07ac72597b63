import type { ProblemCode } from "./problem.ts";

/** Our own problems travel through zod as custom issues with these parameters. */
export interface ProblemParams {
  readonly problem: ProblemCode;
  readonly values: Readonly<Record<string, string>>;
}

/** A custom zod issue that carries one of our problems. */
export function problemIssue(
  problem: ProblemCode,
  values: ProblemParams["values"] = {},
  path: PropertyKey[] = [],
): { code: "custom"; path: PropertyKey[]; params: Record<string, unknown> } {
  const params: ProblemParams = { problem, values };
  return { code: "custom", path, params: { ...params } };
}
