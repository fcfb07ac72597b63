import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a project that the form has not",
      changes: {
        "projects.1.name": "科技三项费-另一项目",
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
