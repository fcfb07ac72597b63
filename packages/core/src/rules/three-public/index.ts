import type { Rule } from "../../rule.ts";

/** “三公”经费. In the order in which findings are reported. */
export const threePublicRules: readonly Rule[] = [];
