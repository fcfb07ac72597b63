import type { Rule } from "../../rule.ts";
import { datesFitTheYear } from "./dates-fit-the-year.ts";
import { formsFilled } from "./forms-filled.ts";
import { publishedInTime } from "./published-in-time.ts";
import { signedByTheDepartment } from "./signed-by-the-department.ts";
import { subordinateUnitsListed } from "./subordinate-units-listed.ts";
import { unitsCountedByKind } from "./units-counted-by-kind.ts";
import { unitsNamedAlike } from "./units-named-alike.ts";

/** That every part is there, names the same department and comes in time. In the order in which findings are reported. */
export const structureRules: readonly Rule[] = [
  formsFilled,
  signedByTheDepartment,
  datesFitTheYear,
  publishedInTime,
  subordinateUnitsListed,
  unitsNamedAlike,
  unitsCountedByKind,
];
