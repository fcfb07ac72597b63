import type { Disclosure } from "./disclosure.ts";

/** Which departments a rule is for. */
export type Scope = "every-department" | "administrative" | "with-subordinate-units";

export function inScope(scope: Scope, { overview }: Disclosure): boolean {
  switch (scope) {
    case "every-department":
      return true;
    case "administrative":
      return overview.publicInstitutions === 0;
    case "with-subordinate-units":
      return overview.subordinateUnits.count > 0 || overview.subordinateUnits.names.length > 0;
  }
}
