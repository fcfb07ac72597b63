import type { Rule } from "../../rule.ts";

/** What people wrote: its figures, its spelling, and what must not be published. In the order in which findings are reported. */
export const textRules: readonly Rule[] = [];
