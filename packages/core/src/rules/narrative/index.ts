import type { Rule } from "../../rule.ts";

/** Last year’s figures, their reasons and what the prose must mention. In the order in which findings are reported. */
export const narrativeRules: readonly Rule[] = [];
