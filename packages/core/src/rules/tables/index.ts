import type { Rule } from "../../rule.ts";
import { amountsNotNegative } from "./amounts-not-negative.ts";
import { codesHaveParents } from "./codes-have-parents.ts";
import { columnsAddUp } from "./columns-add-up.ts";
import { revenueEqualsExpenditure } from "./revenue-equals-expenditure.ts";
import { rowsAddUp } from "./rows-add-up.ts";

/** Inside one table. In the order in which findings are reported. */
export const tablesRules: readonly Rule[] = [
  codesHaveParents,
  amountsNotNegative,
  rowsAddUp,
  columnsAddUp,
  revenueEqualsExpenditure,
];
