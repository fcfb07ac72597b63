import type { Rule } from "../../rule.ts";

/** Staff, procurement, assets and what else the law wants told. In the order in which findings are reported. */
export const otherMattersRules: readonly Rule[] = [];
