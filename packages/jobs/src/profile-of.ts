import type { ProfileSource } from "@mingzhang/batch";
import { defaultProfile, type Profile, parseProfile, profiles } from "@mingzhang/core";

/** A profile, where JSON has carried its source from one process to another. */
export function profileOf(source: ProfileSource): Profile {
  if (typeof source === "string") {
    const known: Readonly<Record<string, Profile>> = profiles;
    return known[source] ?? defaultProfile;
  }
  const parsed = parseProfile(source.content);
  if (!parsed.ok) throw new Error(`${source.file}: ${JSON.stringify(parsed.problems)}`);
  return parsed.profile;
}
