import type { BatchContext, BatchFinding, BatchRule } from "./batch-rule.ts";
import { categoriesAddUpToControlTotals } from "./categories-add-up-to-control-totals.ts";
import { changesLikeTheOthers } from "./changes-like-the-others.ts";
import { everyDepartmentDiscloses } from "./every-department-discloses.ts";
import { textsNameNoOtherDepartment } from "./texts-name-no-other-department.ts";

/** Every rule about a whole batch, in the order in which findings are reported. */
export const batchRules: readonly BatchRule[] = [
  everyDepartmentDiscloses,
  categoriesAddUpToControlTotals,
  changesLikeTheOthers,
  textsNameNoOtherDepartment,
];

/** All that does not hold of a bureau's departments together. */
export function checkBatch(context: BatchContext): readonly BatchFinding[] {
  return batchRules.flatMap((rule) =>
    [...rule.check(context)].map((fault) => ({ rule: rule.id, severity: rule.severity, ...fault })),
  );
}
