import type { RuleCases } from "../rule-cases.test-support.ts";

const centre = "库尔勒市行政服务中心";
const archives = "库尔勒市档案馆";

export const cases: RuleCases = {
  passing: [
    {
      name: "two are counted and two are named",
      changes: { "overview.subordinateUnits": { count: 2, names: [centre, archives] } },
    },
    { name: "none is counted and none is named", changes: { "overview.subordinateUnits": { count: 0, names: [] } } },
  ],
  failing: [
    {
      name: "two are counted and one is named",
      changes: { "overview.subordinateUnits.count": 2 },
      finds: [{ at: "overview.subordinateUnits.count", variant: "count", expected: "1", actual: "2" }],
    },
    {
      name: "one is named and none is counted",
      changes: { "overview.subordinateUnits.count": 0 },
      finds: [{ at: "overview.subordinateUnits.count", variant: "count", expected: "1", actual: "0" }],
    },
    {
      name: "one unit is named twice",
      changes: { "overview.subordinateUnits": { count: 3, names: [centre, archives, centre] } },
      finds: [{ at: "overview.subordinateUnits.names.2", variant: "twice" }],
    },
  ],
};
