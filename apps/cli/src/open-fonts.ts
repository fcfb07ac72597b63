import { describeProblem, type GenerateOptions, readFonts } from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import type { Terminal } from "./terminal.ts";

/** A bureau's own fonts, if a file names them; what cannot be used is told of, and nothing comes back. */
export async function openFonts(
  file: string | undefined,
  locale: Locale,
  { stderr }: Terminal,
): Promise<Pick<GenerateOptions, "fonts"> | undefined> {
  if (file === undefined) return {};
  const read = await readFonts(file);
  if (read.ok) return { fonts: read.fonts };
  for (const problem of read.problems) stderr.write(`${describeProblem(problem, locale)}\n`);
  return undefined;
}
