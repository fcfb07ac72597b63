import type { RuleCases } from "../rule-cases.test-support.ts";

const centre = "库尔勒市行政服务中心";

export const cases: RuleCases = {
  passing: [
    {
      name: "the department calls its own office 本级",
      changes: {
        "projects.0.unit": "库尔勒市人民政府办公室（本级）",
        "performance.projects.1.unit": "库尔勒市人民政府办公室（本级）",
      },
    },
    {
      name: "a subordinate unit without any project",
      changes: { "overview.subordinateUnits": { count: 2, names: [centre, "库尔勒市档案馆"] } },
    },
  ],
  failing: [
    {
      name: "the unit stands under its long name in the first part and under its short name in 表7 and with its project",
      changes: { "overview.subordinateUnits.names.0": "新疆巴音郭楞蒙古自治州库尔勒市行政服务中心" },
      finds: [
        {
          at: `generalPublicProjects ${centre}`,
          expected: "新疆巴音郭楞蒙古自治州库尔勒市行政服务中心",
          actual: centre,
        },
      ],
    },
    {
      name: "one character of the unit's name in a performance table",
      changes: { "performance.projects.0.unit": "库尔勒市行政服务中新" },
      finds: [{ at: "performance.projects.0.unit", expected: centre, actual: "库尔勒市行政服务中新" }],
    },
    {
      name: "the department's short name with a project",
      changes: { "projects.0.unit": "库尔勒市政府办公室" },
      finds: [{ at: "projects.0.unit", expected: "库尔勒市人民政府办公室", actual: "库尔勒市政府办公室" }],
    },
    {
      name: "a unit that is no part of the department",
      changes: { "projects.2.unit": "尉犁县水利局" },
      finds: [{ at: "projects.2.unit", variant: "unknown", actual: "尉犁县水利局" }],
    },
    {
      name: "the subordinate unit was left out of the first part",
      changes: { "overview.subordinateUnits": { count: 0, names: [] } },
      finds: [{ at: `generalPublicProjects ${centre}`, variant: "unknown", actual: centre }],
    },
  ],
};
