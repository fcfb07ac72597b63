import { batchRules } from "./batch-rules/batch-rules.ts";
import type { Problem } from "./problem.ts";
import { problemsOf } from "./problems-of.ts";
import { bureauProfileSchema, type Profile, resolveProfile } from "./profile.ts";
import { nameLikeness } from "./prose/nearest-name.ts";
import { rules } from "./rules/index.ts";

/** A profile sets the rules about one department and those about all together alike. */
const settable = [...rules, ...batchRules].map(({ id }) => id);

export type ParseProfileResult =
  /** `fonts` is the path of a file, as the profile has it. */
  | { readonly ok: true; readonly profile: Profile; readonly fonts?: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a bureau's own profile; every problem is reported, a rule that does not exist with those that may be meant. */
export function parseProfile(value: unknown): ParseProfileResult {
  const result = bureauProfileSchema.safeParse(value, { reportInput: true });
  if (!result.success) return { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue)) };
  const known = new Set(settable);
  const problems = Object.keys(result.data.rules)
    .filter((id) => !known.has(id))
    .map((id): Problem => ({ code: "unknown-rule", path: ["rules", id], values: { value: id, near: nearRules(id) } }));
  if (problems.length > 0) return { ok: false, problems };
  const { fonts } = result.data;
  return { ok: true, profile: resolveProfile(result.data), ...(fonts === undefined ? {} : { fonts }) };
}

/** Nobody remembers a hundred names to the letter. */
function nearRules(id: string): string {
  const likeness = new Map(settable.map((name) => [name, nameLikeness(id, name)]));
  return [...likeness]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([name]) => name)
    .join("、");
}
