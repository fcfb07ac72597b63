import { MissingGlyphError } from "@mingzhang/document";
import { codePointName } from "@mingzhang/report";
import type { FileProblem } from "./problem.ts";

/** A file whose turn ended in a defect of the program. */
export interface Defect {
  readonly file: string;
  readonly problems: readonly FileProblem[];
  /** `undefined` where the file itself is at fault. */
  readonly error: unknown;
}

/** A defect that one file brings to light is that file's problem, and no reason to leave the others undone. */
export async function guard<T>(file: string, action: () => Promise<T>): Promise<T | Defect> {
  try {
    return await action();
  } catch (error) {
    const own = problemOf(error, file);
    if (own !== undefined) return { file, problems: [own], error: undefined };
    const problem: FileProblem = { code: "internal", file, path: [], values: { reason: String(error) } };
    return { file, problems: [problem], error };
  }
}

/**
 * The problem of a file that is at fault itself for what was thrown; nothing where the program is.
 *
 * A department may write any character; which of them can be printed is known only when that is tried.
 */
export function problemOf(error: unknown, file: string): FileProblem | undefined {
  if (!(error instanceof MissingGlyphError)) return undefined;
  const { character, text } = error;
  const at = text.indexOf(character);
  const found = Array.from(text.slice(Math.max(0, at - 10), at + 12)).join("");
  return { code: "no-glyph", file, path: [], values: { value: `${character} ${codePointName(character)}`, found } };
}
