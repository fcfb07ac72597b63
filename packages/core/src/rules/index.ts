import type { Rule } from "../rule.ts";
import { crossTablesRules } from "./cross-tables/index.ts";
import { narrativeRules } from "./narrative/index.ts";
import { otherMattersRules } from "./other-matters/index.ts";
import { performanceRules } from "./performance/index.ts";
import { structureRules } from "./structure/index.ts";
import { tablesRules } from "./tables/index.ts";
import { textRules } from "./text/index.ts";
import { threePublicRules } from "./three-public/index.ts";
import { translationsRules } from "./translations/index.ts";

/** Every rule there is, in the order in which findings are reported. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...tablesRules,
  ...crossTablesRules,
  ...narrativeRules,
  ...threePublicRules,
  ...otherMattersRules,
  ...performanceRules,
  ...textRules,
  ...translationsRules,
];
