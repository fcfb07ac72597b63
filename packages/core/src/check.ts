import type { Disclosure } from "./disclosure.ts";
import type { Finding } from "./finding.ts";
import { rules } from "./rules/index.ts";

/** All that does not hold in a disclosure. The same disclosure always gives the same findings, in the same order. */
export function check(disclosure: Disclosure): readonly Finding[] {
  return rules.flatMap((rule) => [...rule.check(disclosure)]);
}
