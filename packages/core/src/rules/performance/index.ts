import type { Rule } from "../../rule.ts";

/** 绩效目标. In the order in which findings are reported. */
export const performanceRules: readonly Rule[] = [];
