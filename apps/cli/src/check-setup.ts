import {
  type CheckSettings,
  defaultProfileName,
  describeProblem,
  findPreviousFiles,
  profileNames,
  readProfile,
} from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import type { Terminal } from "./terminal.ts";

/** The options that set up a check, whichever command runs it. */
export const checkOptions = {
  profile: { type: "string", short: "p" },
  previous: { type: "string" },
} as const;

/** What a command's help says of profiles. */
export const profileWords = { profiles: profileNames.join("、"), profile: defaultProfileName };

/** Reads the profile and finds last year's data; a profile that cannot be read is told of, and nothing comes back. */
export async function setUpCheck(
  { profile: name = defaultProfileName, previous }: Readonly<Partial<Record<keyof typeof checkOptions, string>>>,
  locale: Locale,
  { stderr }: Terminal,
): Promise<Pick<CheckSettings, "profile" | "previous"> | undefined> {
  const read = await readProfile(name);
  if (!read.ok) {
    for (const problem of read.problems) stderr.write(`${describeProblem(problem, locale)}\n`);
    return undefined;
  }
  const { profile } = read;
  return previous === undefined ? { profile } : { profile, previous: await findPreviousFiles([previous]) };
}
