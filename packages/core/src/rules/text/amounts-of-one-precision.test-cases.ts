import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "two places",
      changes: {
        "projects.0.allocation": "计算机设备3.00万元，打印机设备6.80万元。",
      },
    },
    {
      name: "yuan have none",
      changes: {
        "projects.0.allocation": "计算机设备30000元，打印机设备6.80万元。",
      },
    },
    {
      name: "a threshold of the law",
      changes: {
        "otherMatters.notes": ["50万元以上大型设备。"],
      },
    },
  ],
  failing: [
    {
      name: "no places and one place",
      changes: {
        "projects.0.allocation": "计算机设备3万元，打印机设备6.8万元。",
      },
      finds: [
        {
          at: "projects.0.allocation 0:5-8",
        },
      ],
    },
  ],
};
