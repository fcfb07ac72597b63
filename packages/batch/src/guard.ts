import type { FileProblem } from "./problem.ts";

/** A file whose turn ended in a defect of the program. */
export interface Defect {
  readonly file: string;
  readonly problems: readonly FileProblem[];
  readonly error: unknown;
}

/** A defect that one file brings to light is that file's problem, and no reason to leave the others undone. */
export async function guard<T>(file: string, action: () => Promise<T>): Promise<T | Defect> {
  try {
    return await action();
  } catch (error) {
    const problem: FileProblem = { code: "internal", file, path: [], values: { reason: String(error) } };
    return { file, problems: [problem], error };
  }
}
