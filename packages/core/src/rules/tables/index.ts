import type { Rule } from "../../rule.ts";
import { amountsNotNegative } from "./amounts-not-negative.ts";
import { blanksLeftBlank } from "./blanks-left-blank.ts";
import { codesHaveParents } from "./codes-have-parents.ts";
import { codesNamedAsListed } from "./codes-named-as-listed.ts";
import { columnsAddUp } from "./columns-add-up.ts";
import { revenueEqualsExpenditure } from "./revenue-equals-expenditure.ts";
import { rowsAddUp } from "./rows-add-up.ts";
import { sectionsInTheirColumns } from "./sections-in-their-columns.ts";

/** Inside one table. In the order in which findings are reported. */
export const tablesRules: readonly Rule[] = [
  codesHaveParents,
  amountsNotNegative,
  rowsAddUp,
  columnsAddUp,
  revenueEqualsExpenditure,
  codesNamedAsListed,
  sectionsInTheirColumns,
  blanksLeftBlank,
];
