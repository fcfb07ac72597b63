import { readFile } from "node:fs/promises";
import { bureauProfileSchema, type Profile, profiles, resolveProfile, rules } from "@mingzhang/core";
import { errorCode } from "./error-code.ts";

/** Why a profile cannot be used. The words are the locale's. */
export class ProfileError extends Error {
  override readonly name = "ProfileError";
  readonly code: "not-readable" | "not-a-profile" | "unknown-rule";
  readonly values: Readonly<Record<string, string>>;

  constructor(code: ProfileError["code"], values: Readonly<Record<string, string>>) {
    super(`${code} ${JSON.stringify(values)}`);
    this.code = code;
    this.values = values;
  }
}

/**
 * A profile that comes along, by its name, or a bureau's own, by its file.
 *
 * @throws {ProfileError}
 */
export async function readProfile(name: string): Promise<Profile> {
  const known: Readonly<Record<string, Profile>> = profiles;
  const found = known[name];
  if (found !== undefined) return found;
  const text = await readFile(name, "utf8").catch((error: unknown) => {
    throw new ProfileError("not-readable", { file: name, reason: errorCode(error) });
  });
  const parsed = bureauProfileSchema.safeParse(parseJson(name, text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ProfileError("not-a-profile", { file: name, reason: `${issue?.path.join(".")} ${issue?.code}` });
  }
  const unknown = Object.keys(parsed.data.rules).find((id) => !rules.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new ProfileError("unknown-rule", { file: name, rule: unknown });
  return resolveProfile(parsed.data);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProfileError("not-a-profile", { file, reason: error instanceof Error ? error.message : String(error) });
  }
}
