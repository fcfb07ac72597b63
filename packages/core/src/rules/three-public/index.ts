import type { Rule } from "../../rule.ts";
import { previousThreePublicAddsUp } from "./previous-three-public-adds-up.ts";
import { threePublicWithinBudgets } from "./three-public-within-budgets.ts";
import { vehicleOperationPlausible } from "./vehicle-operation-plausible.ts";
import { vehiclePurchasePlanned } from "./vehicle-purchase-planned.ts";

/** “三公”经费. In the order in which findings are reported. */
export const threePublicRules: readonly Rule[] = [
  previousThreePublicAddsUp,
  vehiclePurchasePlanned,
  vehicleOperationPlausible,
  threePublicWithinBudgets,
];
