import type { Rule } from "../../rule.ts";

/** That every part is there, names the same department and comes in time. In the order in which findings are reported. */
export const structureRules: readonly Rule[] = [];
