import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the subordinate unit is a public institution",
      changes: { "overview.administrativeUnits": 1, "overview.publicInstitutions": 1 },
    },
    {
      name: "a department without subordinate units",
      changes: { "overview.administrativeUnits": 1, "overview.subordinateUnits": { count: 0, names: [] } },
    },
    {
      name: "the department's own office is named among its units",
      changes: {
        "overview.subordinateUnits": { count: 2, names: ["库尔勒市人民政府办公室（本级）", "库尔勒市行政服务中心"] },
      },
    },
    {
      name: "two subordinate units are counted and one is named, which is a mistake of the list",
      changes: { "overview.subordinateUnits.count": 2 },
    },
  ],
  failing: [
    {
      name: "one administrative unit, but a department and its subordinate unit",
      changes: { "overview.administrativeUnits": 1 },
      finds: [{ at: "overview.administrativeUnits", expected: "2", actual: "1" }],
    },
    {
      name: "a school counted that is not among the subordinate units",
      changes: { "overview.publicInstitutions": 1 },
      finds: [{ at: "overview.administrativeUnits", expected: "2", actual: "3" }],
    },
  ],
};
