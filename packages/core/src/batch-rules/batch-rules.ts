import type { BatchRule } from "./batch-rule.ts";
import { categoriesAddUpToControlTotals } from "./categories-add-up-to-control-totals.ts";
import { changesLikeTheOthers } from "./changes-like-the-others.ts";
import { everyDepartmentDiscloses } from "./every-department-discloses.ts";
import { projectsInOneDepartment } from "./projects-in-one-department.ts";
import { textsNameNoOtherDepartment } from "./texts-name-no-other-department.ts";

/** Every rule about a whole batch, in the order in which findings are reported. */
export const batchRules: readonly BatchRule[] = [
  everyDepartmentDiscloses,
  categoriesAddUpToControlTotals,
  changesLikeTheOthers,
  projectsInOneDepartment,
  textsNameNoOtherDepartment,
];
