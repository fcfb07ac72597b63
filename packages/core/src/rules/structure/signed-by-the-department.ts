import type { CheckRule } from "../../rule.ts";

/** The name that signs the disclosure (落款) is the department's full name, as on the cover. */
export const signedByTheDepartment: CheckRule = {
  id: "signed-by-the-department",
  group: "structure",
  severity: "error",
  dimension: "truthfulness",
  basis: "official-format",
  scope: "every-department",
  *check({ disclosure: { department, signature } }) {
    if (signature.name === department.name) return;
    const places = [{ fact: "signature.name" }, { fact: "department.name" }];
    yield { places, expected: department.name, actual: signature.name };
  },
};
