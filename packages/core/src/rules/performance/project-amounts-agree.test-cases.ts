import type { RuleCases } from "../rule-cases.test-support.ts";

const fundProjects = {
  "forms.governmentFunds.main.total": { total: "30.00", project: "30.00" },
};

export const cases: RuleCases = {
  passing: [
    {
      name: "funds pay for a part of a project, which 表7 does not show",
      changes: { ...fundProjects, "performance.projects.2.fiscal": "180.00" },
    },
    {
      name: "the unit pays for a part of a project, which is no appropriation",
      changes: { "performance.projects.2.amount": "180.00", "performance.projects.2.other": "30.00" },
    },
    {
      name: "a project that has another name in its performance table",
      changes: { "performance.projects.2.name": "科技三项费-电子政务运行费" },
    },
    {
      name: "a project under two items, the sum of which is described",
      changes: {
        "forms.generalPublicProjects.main.rows.13": {
          unit: "库尔勒市行政服务中心",
          code: "2013299",
          name: "其他组织事务支出",
          project: "部门专项-“12345”政务热线购买服务费",
          amounts: { total: "5.00", goodsAndServices: "5.00" },
        },
        "projects.3.amount": "60.00",
        "performance.projects.0.fiscal": "60.00",
      },
    },
  ],
  failing: [
    {
      name: "a description with another amount than 表7",
      changes: { "projects.1.amount": "150.10" },
      finds: [{ at: "projects.1.amount", actual: "150.10", expected: "150.00" }],
    },
    {
      name: "one cent too many in a performance table, which no rounding explains",
      changes: { "performance.projects.3.fiscal": "2.01" },
      finds: [{ at: "performance.projects.3.fiscal", actual: "2.01", expected: "2.00" }],
    },
    {
      name: "both others against 表7, and a misnamed project among them",
      changes: {
        "forms.generalPublicProjects.main.rows.3.amounts": { total: "98.00", capital: "98.00" },
        "performance.projects.1.name": "部门专项-信创设备替代费",
      },
      finds: [
        { at: "projects.0.amount", actual: "9.80", expected: "98.00" },
        { at: "performance.projects.1.fiscal", actual: "9.80", expected: "98.00" },
      ],
    },
    {
      name: "an amount that is blank in 表7",
      changes: { "forms.generalPublicProjects.main.rows.5.amounts": {} },
      finds: [{ at: "projects.2.amount" }, { at: "performance.projects.3.fiscal" }],
    },
    {
      name: "where funds pay too, the appropriation still covers what 表7 gives",
      changes: { ...fundProjects, "performance.projects.2.fiscal": "120.00" },
      finds: [
        {
          at: "generalPublicProjects 库尔勒市人民政府办公室/2060404/科技三项费-智慧城市电子政务运行经费 total",
          variant: "exceeds",
          actual: "150.00",
          expected: "120.00",
        },
      ],
    },
  ],
};
