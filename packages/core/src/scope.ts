import type { Disclosure } from "./disclosure.ts";

/** Which departments a rule is for. */
export type Scope = "every-department" | "administrative" | "with-subordinate-units";

export function inScope(scope: Scope, disclosure: Disclosure): boolean {
  switch (scope) {
    case "every-department":
      return true;
    case "administrative":
      return disclosure.overview.publicInstitutions === 0;
    case "with-subordinate-units": {
      const { overview } = disclosure;
      return overview.subordinateUnits.count > 0 || overview.subordinateUnits.names.length > 0;
    }
  }
}
