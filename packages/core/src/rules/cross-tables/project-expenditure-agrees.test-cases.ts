import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a project given to another unit",
      changes: { "forms.generalPublicProjects.main.rows.3.unit": "库尔勒市行政服务中心" },
    },
  ],
  failing: [
    {
      name: "a project booked under another item",
      changes: { "forms.generalPublicProjects.main.rows.3.code": "2010301" },
      finds: [
        {
          at: "generalPublicProjects 库尔勒市人民政府办公室/2010301/部门专项-信创替代经费 total",
          actual: "9.80",
          expected: "0.00",
        },
        {
          at: "generalPublicProjects 库尔勒市行政服务中心/2010399/部门专项-“12345”政务热线购买服务费 total",
          actual: "55.00",
          expected: "64.80",
        },
      ],
    },
  ],
};
