import { bureauKey, describeProblem, type GenerateOptions } from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import type { Terminal } from "./terminal.ts";

/** The key that receipts are signed with, if one was named; a key that cannot be read is told of, and nothing comes back. */
export async function openKey(
  file: string | undefined,
  locale: Locale,
  { stderr }: Terminal,
): Promise<Pick<GenerateOptions, "signingKey"> | undefined> {
  if (file === undefined) return {};
  const opened = await bureauKey(file);
  if (opened.ok) return { signingKey: opened.key };
  for (const problem of opened.problems) stderr.write(`${describeProblem(problem, locale)}\n`);
  return undefined;
}
