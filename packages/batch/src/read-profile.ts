import { dirname, resolve } from "node:path";
import { defaultProfile, type Profile, parseProfile, profiles } from "@mingzhang/core";
import { locateProblem } from "./locate-problem.ts";
import type { FileProblem } from "./problem.ts";
import { readJsonFile } from "./read-json-file.ts";

/** The profiles that come along. */
export const profileNames: readonly string[] = Object.keys(profiles);

export const defaultProfileName: string = defaultProfile.id;

/** A profile that comes along, by its name; or a bureau's own, as its file holds it. It can be JSON, which a profile cannot. */
export type ProfileSource = string | { readonly file: string; readonly content: unknown };

export type ReadProfileResult =
  | {
      readonly ok: true;
      readonly profile: Profile;
      readonly source: ProfileSource;
      /** The file that names the bureau's fonts, where its own profile says so; for `readFonts`. */
      readonly fonts?: string;
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** A profile that comes along, by its name, or a bureau's own, by its file. */
export async function readProfile(name: string): Promise<ReadProfileResult> {
  const known: Readonly<Record<string, Profile>> = profiles;
  const profile = Object.hasOwn(known, name) ? known[name] : undefined;
  if (profile !== undefined) return { ok: true, profile, source: name };
  const json = await readJsonFile(name);
  if (!json.ok) return json;
  const content = json.source.value;
  const parsed = parseProfile(content);
  if (parsed.ok) {
    const { fonts, ...rest } = parsed;
    const path = fonts === undefined ? {} : { fonts: resolve(dirname(name), fonts) };
    return { ...rest, source: { file: name, content }, ...path };
  }
  return { ok: false, problems: parsed.problems.map((problem) => locateProblem(problem, name, json.source)) };
}
