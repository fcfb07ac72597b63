import type { RuleCases } from "../rule-cases.test-support.ts";

const row = "generalPublicProjects 库尔勒市人民政府办公室/2013299/支农专项-第一书记为民办实事经费";

const hotline = {
  unit: "库尔勒市行政服务中心",
  name: "热线培训",
  leader: "王某",
  amount: "3.00",
  fiscal: "0.00",
  other: "3.00",
  goal: "培训话务员。",
  indicators: [],
};

export const cases: RuleCases = {
  passing: [
    {
      name: "the lists are in another order",
      changes: {
        "projects.0.name": "科技三项费-智慧城市电子政务运行经费",
        "projects.1.name": "部门专项-信创替代经费",
      },
    },
    {
      name: "the department's own office is called so in one place",
      changes: { "projects.0.unit": "库尔勒市人民政府办公室（本级）" },
    },
    {
      name: "a unit that the department has not, which is found with all units",
      changes: { "projects.3.unit": "库尔勒市政务中心" },
    },
    {
      name: "a project paid from the unit's own funds has a performance table alone",
      changes: {
        "forms.expenditureOverview.main.total": { total: "1335.40", basic: "1115.60", project: "219.80" },
        "performance.projects.4": hotline,
      },
    },
    {
      name: "one project under two items",
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
  ],
  failing: [
    {
      name: "the performance table calls the project otherwise",
      changes: { "performance.projects.0.name": "部门专项-“12345”政务服务热线服务费" },
      finds: [
        {
          at: "performance.projects.0.name",
          variant: "name",
          actual: "部门专项-“12345”政务服务热线服务费",
          expected: "部门专项-“12345”政务热线购买服务费",
        },
      ],
    },
    {
      name: "表7 calls the project otherwise than both others",
      changes: { "forms.generalPublicProjects.main.rows.3.project": "部门专项-信创设备替代经费" },
      finds: [
        {
          at: "projects.0.name",
          variant: "name",
          actual: "部门专项-信创替代经费",
          expected: "部门专项-信创设备替代经费",
        },
      ],
    },
    {
      name: "straight quotation marks in one place, curly ones in the others",
      changes: { "projects.3.name": '部门专项-"12345"政务热线购买服务费' },
      finds: [{ at: "projects.3.name", variant: "name" }],
    },
    {
      name: "three names for one project",
      changes: { "projects.2.name": "第一书记经费", "performance.projects.3.name": "支农专项-第一书记办实事经费" },
      finds: [
        { at: "projects.2.name", variant: "name", actual: "第一书记经费" },
        { at: "performance.projects.3.name", variant: "name", actual: "支农专项-第一书记办实事经费" },
      ],
    },
    {
      name: "the project of the subordinate unit stands under the department",
      changes: {
        "projects.3.unit": "库尔勒市人民政府办公室（本级）",
        "performance.projects.0.unit": "库尔勒市人民政府办公室",
      },
      finds: [
        {
          at: "projects.3.unit",
          variant: "unit",
          actual: "库尔勒市人民政府办公室",
          expected: "库尔勒市行政服务中心",
        },
      ],
    },
    {
      name: "a wrong name and a wrong amount in one table",
      changes: { "performance.projects.3.name": "第一书记为民办实事经费", "performance.projects.3.fiscal": "20.00" },
      finds: [{ at: "performance.projects.3.name", variant: "name" }],
    },
    {
      name: "a project without a description",
      changes: {
        "projects.2": {
          unit: "库尔勒市档案馆",
          name: "档案数字化",
          amount: "7.00",
          basis: "《档案法》。",
          allocation: "7.00万元。",
          period: { from: "2025-01-01", to: "2025-12-31" },
        },
      },
      finds: [
        { at: row, variant: "not-described" },
        { at: "projects.2.name", variant: "not-in-form" },
      ],
    },
    {
      name: "a project with neither a description nor a performance table",
      changes: {
        "forms.generalPublicProjects.main.rows.13": {
          unit: "库尔勒市行政服务中心",
          code: "2013299",
          name: "其他组织事务支出",
          project: "部门专项-窗口建设经费",
          amounts: { total: "8.00", capital: "8.00" },
        },
      },
      finds: [
        { at: "generalPublicProjects 库尔勒市行政服务中心/2013299/部门专项-窗口建设经费", variant: "not-described" },
        { at: "generalPublicProjects 库尔勒市行政服务中心/2013299/部门专项-窗口建设经费", variant: "not-planned" },
      ],
    },
    {
      name: "a performance table for a project that nothing pays for",
      changes: { "performance.projects.4": hotline },
      finds: [{ at: "performance.projects.4.name", variant: "not-in-form" }],
    },
    {
      name: "a project that 表7 has not, under two names",
      changes: {
        "projects.4": {
          unit: "库尔勒市档案馆",
          name: "档案数字化",
          amount: "7.00",
          basis: "《档案法》。",
          allocation: "7.00万元。",
          period: { from: "2025-01-01", to: "2025-12-31" },
        },
        "performance.projects.4": {
          ...hotline,
          unit: "库尔勒市档案馆",
          name: "档案数字化加工",
          amount: "7.00",
          fiscal: "7.00",
        },
      },
      finds: [
        {
          at: "performance.projects.4.name",
          variant: "name-without-form",
          actual: "档案数字化加工",
          expected: "档案数字化",
        },
        { at: "projects.4.name", variant: "not-in-form" },
      ],
    },
  ],
};
