import { defaultProfile, type Profile, parseProfile, profiles } from "@mingzhang/core";
import { locateProblem } from "./locate-problem.ts";
import type { FileProblem } from "./problem.ts";
import { readJsonFile } from "./read-json-file.ts";

/** The profiles that come along. */
export const profileNames: readonly string[] = Object.keys(profiles);

export const defaultProfileName: string = defaultProfile.id;

export type ReadProfileResult =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** A profile that comes along, by its name, or a bureau's own, by its file. */
export async function readProfile(name: string): Promise<ReadProfileResult> {
  const known: Readonly<Record<string, Profile>> = profiles;
  const profile = Object.hasOwn(known, name) ? known[name] : undefined;
  if (profile !== undefined) return { ok: true, profile };
  const json = await readJsonFile(name);
  if (!json.ok) return json;
  const parsed = parseProfile(json.source.value);
  if (parsed.ok) return parsed;
  return { ok: false, problems: parsed.problems.map((problem) => locateProblem(problem, name, json.source)) };
}
