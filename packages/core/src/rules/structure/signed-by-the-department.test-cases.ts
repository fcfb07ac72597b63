import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the department was renamed, on the cover and under the text",
      changes: { "department.name": "库尔勒市财政局", "signature.name": "库尔勒市财政局" },
    },
  ],
  failing: [
    {
      name: "signed with the short name",
      changes: { "signature.name": "市政府办公室" },
      finds: [{ at: "signature.name", expected: "库尔勒市人民政府办公室", actual: "市政府办公室" }],
    },
    {
      name: "another department's signature was left over",
      changes: { "signature.name": "库尔勒市财政局" },
      finds: [{ at: "signature.name", expected: "库尔勒市人民政府办公室", actual: "库尔勒市财政局" }],
    },
    {
      name: "only the cover was changed after a reform",
      changes: { "department.name": "库尔勒市人民政府办公厅" },
      finds: [{ at: "signature.name", expected: "库尔勒市人民政府办公厅" }],
    },
  ],
};
