import type { Rule } from "../../rule.ts";
import { itemsCompared } from "./items-compared.ts";
import { previousAppropriationsAgree } from "./previous-appropriations-agree.ts";
import { previousAsPublished } from "./previous-as-published.ts";
import { previousItemsAddUp } from "./previous-items-add-up.ts";
import { previousPartsWithinWhole } from "./previous-parts-within-whole.ts";
import { previousRevenueEqualsExpenditure } from "./previous-revenue-equals-expenditure.ts";
import { purposesCoverCategories } from "./purposes-cover-categories.ts";
import { reasonsGiven } from "./reasons-given.ts";
import { revenueSourcesCompared } from "./revenue-sources-compared.ts";

/** Last year’s figures, their reasons and what the prose must mention. In the order in which findings are reported. */
export const narrativeRules: readonly Rule[] = [
  previousRevenueEqualsExpenditure,
  previousItemsAddUp,
  previousAppropriationsAgree,
  previousPartsWithinWhole,
  previousAsPublished,
  revenueSourcesCompared,
  itemsCompared,
  reasonsGiven,
  purposesCoverCategories,
];
