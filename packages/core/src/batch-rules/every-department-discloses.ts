import type { BatchRule } from "./batch-rule.ts";

/** No department is missing: of those that the bureau lists, or else of those that disclosed last year. */
export const everyDepartmentDiscloses: BatchRule = {
  id: "every-department-discloses",
  severity: "error",
  dimension: "completeness",
  basis: "openness-opinion",
  *check({ departments, previous, expectations }) {
    const present = new Set(departments.map(({ code }) => code));
    const listed = expectations.departments;
    const variant = listed === undefined ? "since-last-year" : "listed";
    for (const { code, name } of listed ?? previous) {
      if (!present.has(code)) yield { variant, department: code, values: { code, name } };
    }
  },
};
