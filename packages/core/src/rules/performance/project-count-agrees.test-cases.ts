import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "one project under two items is one project",
      changes: {
        "forms.generalPublicProjects.main.rows.13": {
          unit: "库尔勒市行政服务中心",
          code: "2013299",
          name: "其他组织事务支出",
          project: "部门专项-“12345”政务热线购买服务费",
          amounts: { total: "1.00", goodsAndServices: "1.00" },
        },
      },
    },
    {
      name: "a fifth project is the unit's own, and not in 表7",
      changes: {
        "forms.expenditureOverview.main.total": { total: "1335.40", basic: "1115.60", project: "219.80" },
        "performance.projectCount": 5,
        "performance.projects.4": {
          unit: "库尔勒市行政服务中心",
          name: "热线培训",
          leader: "王某",
          amount: "3.00",
          fiscal: "0.00",
          other: "3.00",
          goal: "培训话务员。",
          indicators: [],
        },
      },
    },
  ],
  failing: [
    {
      name: "the text has one project more than there are",
      changes: { "performance.projectCount": 5 },
      finds: [
        { at: "performance.projectCount", actual: "5", expected: "4" },
        { at: "performance.projectCount", actual: "5", expected: "4" },
      ],
    },
    {
      name: "a project that was added to 表7 alone",
      changes: {
        "forms.generalPublicProjects.main.rows.13": {
          unit: "库尔勒市行政服务中心",
          code: "2013299",
          name: "其他组织事务支出",
          project: "部门专项-窗口建设经费",
          amounts: { total: "8.00", capital: "8.00" },
        },
      },
      finds: [{ at: "performance.projectCount", actual: "4", expected: "5" }],
    },
  ],
};
