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

export interface CheckSetup {
  readonly settings: Pick<CheckSettings, "profile" | "previous">;
  /** Names the fonts of documents, where the profile says so. */
  readonly fontFile: string | undefined;
}

/** Reads the profile and finds last year's data; a profile that cannot be read is told of, and nothing comes back. */
export async function setUpCheck(
  { profile: name = defaultProfileName, previous }: Readonly<Partial<Record<keyof typeof checkOptions, string>>>,
  locale: Locale,
  { stderr }: Terminal,
): Promise<CheckSetup | undefined> {
  const read = await readProfile(name);
  if (!read.ok) {
    for (const problem of read.problems) stderr.write(`${describeProblem(problem, locale)}\n`);
    return undefined;
  }
  const { profile, fonts } = read;
  return {
    settings: { profile, ...(previous === undefined ? {} : { previous: await findPreviousFiles([previous]) }) },
    fontFile: fonts,
  };
}
