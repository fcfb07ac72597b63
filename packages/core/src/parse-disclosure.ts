import { type Disclosure, disclosureSchema } from "./disclosure.ts";
import type { Problem } from "./problem.ts";
import { problemsOf } from "./problems-of.ts";

export type ParseResult =
  | { readonly ok: true; readonly disclosure: Disclosure }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the data of a disclosure; every problem is reported, not the first alone. */
export function parseDisclosure(value: unknown): ParseResult {
  const result = disclosureSchema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, disclosure: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue)) };
}

/** The data of a disclosure as a file holds it: what {@link parseDisclosure} reads back to the same disclosure. */
export function formatDisclosure(disclosure: Disclosure): unknown {
  return disclosureSchema.encode(disclosure);
}
