import type { Disclosure } from "./disclosure.ts";
import type { Finding } from "./finding.ts";

/** One thing that must hold. A rule sees the disclosure alone: no clock, no file, no language. */
export interface Rule {
  /** Names the rule in findings, in the locales' words and in its documentation. */
  readonly id: string;
  check(disclosure: Disclosure): Iterable<Finding>;
}
