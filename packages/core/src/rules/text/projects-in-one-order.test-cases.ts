import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a project that the form has not",
      changes: {
        "projects.1.name": "科技三项费-另一项目",
      },
    },
    {
      name: "one project under two items, the second at the end",
      changes: {
        "forms.generalPublicProjects.main.rows.13": {
          unit: "库尔勒市人民政府办公室",
          code: "2010399",
          name: "其他政府办公厅（室）及相关机构事务支出",
          project: "支农专项-第一书记为民办实事经费",
          amounts: { total: "1.00", goodsAndServices: "1.00" },
        },
      },
    },
  ],
  failing: [
    {
      name: "the first two of the third part change places",
      changes: {
        "projects.0.name": "科技三项费-智慧城市电子政务运行经费",
        "projects.1.name": "部门专项-信创替代经费",
      },
      finds: [
        {
          at: "projects.0.name",
          variant: "described",
        },
      ],
    },
    {
      name: "the first two of the third part change places, and one of them is misnamed too",
      changes: {
        "projects.0.name": "科技三项费-智慧城市运行经费",
        "projects.0.amount": "150.00",
        "projects.1.name": "部门专项-信创替代经费",
        "projects.1.amount": "9.80",
      },
      finds: [{ at: "projects.0.name", variant: "described" }],
    },
    {
      name: "the first two of the performance tables change places",
      changes: {
        "performance.projects.0.name": "部门专项-信创替代经费",
        "performance.projects.1.name": "部门专项-“12345”政务热线购买服务费",
      },
      finds: [
        {
          at: "performance.projects.1.name",
          variant: "planned",
        },
      ],
    },
  ],
};
