import type { CheckRule } from "../../rule.ts";
import { isDepartmentItself } from "./is-department-itself.ts";

/** The administrative units and public institutions (行政单位、事业单位) together are the department and its subordinate units. */
export const unitsCountedByKind: CheckRule = {
  id: "units-counted-by-kind",
  group: "structure",
  // Some departments count their subordinate units alone, and a few are of neither kind.
  severity: "warning",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure: { department, overview } }) {
    const { administrativeUnits, publicInstitutions, subordinateUnits } = overview;
    // Otherwise the list itself is wrong, which is another rule's finding.
    if (subordinateUnits.count !== subordinateUnits.names.length) return;
    const itself = subordinateUnits.names.some((name) => isDepartmentItself(name, department.name)) ? 0 : 1;
    const actual = administrativeUnits + publicInstitutions;
    const expected = itself + subordinateUnits.count;
    if (actual === expected) return;
    const places = ["administrativeUnits", "publicInstitutions", "subordinateUnits.count"].map((key) => {
      return { fact: `overview.${key}` };
    });
    const values = { administrative: administrativeUnits, institutions: publicInstitutions };
    yield { places, expected, actual, values: { ...values, subordinate: expected - 1 } };
  },
};
