import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the whole amount and its parts",
      changes: {
        "projects.0.allocation": "安排资金9.80万元，其中：计算机3.00万元，打印机6.80万元。",
      },
    },
    {
      name: "a part is told in detail",
      changes: {
        "projects.0.allocation": "设备5.80万元（计算机3.00万元、打印机2.80万元），服务4.00万元。",
      },
    },
    {
      name: "in yuan",
      changes: {
        "projects.0.allocation": "计算机30000元，打印机6.8万元。",
      },
    },
    {
      name: "quantities and prices",
      changes: {
        "projects.0.allocation": "计算机5台×0.6万元/台＝3.00万元，打印机17台，每台0.4万元。",
      },
    },
    {
      name: "all for one purpose",
      changes: {
        "projects.0.allocation": "全部用于购买计算机和打印机。",
      },
    },
    {
      name: "shares of the whole",
      changes: {
        "projects.0.allocation": "计算机占30%，打印机占70%。",
      },
    },
  ],
  failing: [
    {
      name: "one part is a hundred yuan too high",
      changes: {
        "projects.0.allocation": "计算机设备3.00万元，打印机设备6.90万元。",
      },
      finds: [
        {
          at: "projects.0.allocation 0:5-11",
          variant: "wrong",
          expected: "9.80",
          actual: "9.90",
        },
      ],
    },
    {
      name: "the parts fall short of the whole amount beside them",
      changes: {
        "projects.0.allocation": "安排9.80万元，其中：计算机3.00万元，打印机5.80万元。",
      },
      finds: [
        {
          at: "projects.0.allocation 0:15-21",
          variant: "wrong",
          expected: "9.80",
          actual: "8.80",
        },
      ],
    },
    {
      name: "the project's amount was changed alone",
      changes: {
        "projects.0.amount": "10.80",
      },
      finds: [
        {
          at: "projects.0.allocation 0:5-11",
          variant: "wrong",
          expected: "10.80",
          actual: "9.80",
        },
      ],
    },
    {
      name: "not every part is named",
      changes: {
        "projects.0.allocation": "计算机设备3.00万元等。",
      },
      finds: [
        {
          at: "projects.0.allocation 0:5-11",
          variant: "wrong",
          atMost: "warning",
          expected: "9.80",
          actual: "3.00",
        },
      ],
    },
    {
      name: "three parts that were rounded each",
      changes: {
        "projects.0.allocation": "甲3.27万元，乙3.27万元，丙3.27万元。",
      },
      finds: [
        {
          at: "projects.0.allocation 0:1-7",
          variant: "rounding",
          atMost: "info",
          expected: "9.80",
          actual: "9.81",
        },
      ],
    },
    {
      name: "no amounts at all",
      changes: {
        "projects.0.allocation": "用于购买计算机和打印机。",
      },
      finds: [
        {
          at: "projects.0.allocation 0:0-12",
          variant: "none",
          atMost: "warning",
        },
      ],
    },
  ],
};
