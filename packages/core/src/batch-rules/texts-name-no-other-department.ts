import type { BatchRule } from "./batch-rule.ts";

/** A department's texts do not speak of another one, whose disclosure they may have been copied from. */
export const textsNameNoOtherDepartment: BatchRule = {
  id: "texts-name-no-other-department",
  severity: "warning",
  dimension: "truthfulness",
  basis: "inspection-2017",
  *check({ departments }) {
    for (const { code, name, mentions } of departments) {
      for (const { name: other, place } of mentions) {
        yield { variant: "wrong", department: code, place, values: { name, other } };
      }
    }
  },
};
