import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "more trainings, not more for training",
      changes: { "comparisons.generalPublic.basic.reason": "培训增加，在职人员增加" },
    },
    {
      name: "the staff lessen other expenses",
      changes: { "comparisons.generalPublic.basic.reason": "人员减少不必要的开支" },
    },
    {
      name: "a reason that the lines bear out",
      changes: {
        "comparisons.generalPublic.basic.reason": "在职人员增加，住房公积金缴费基数减少，公用经费增加",
      },
    },
    {
      name: "a standard is raised while the amount falls",
      changes: {
        "comparisons.generalPublic.basic.reason": "住房公积金缴存比例上调，在职人员增加",
      },
    },
    {
      name: "another insurance than the officials' own",
      changes: {
        "comparisons.generalPublic.basic.reason": "城乡居民基本医疗保险补助增加",
      },
    },
    {
      name: "the joiners earn less than those who left",
      changes: {
        "comparisons.items.6.reason": "上年退休人员工资高于调入人员工资，导致缴费基数减少",
      },
    },
    {
      name: "the annuity is found in the table of basic expenditure",
      changes: {
        "comparisons.items.7.reason": "职业年金在其他科目编报",
        "forms.generalPublicBasic.main.rows.24": {
          code: "30109",
          name: "职业年金缴费",
          amounts: {
            total: "1.00",
            personnel: "1.00",
          },
        },
      },
    },
    {
      name: "pay rises in one reason and pensions fall in another",
      changes: {
        "comparisons.items.5.reason": "离退休人员工资较上年有所减少",
      },
    },
  ],
  failing: [
    {
      name: "a project that is all of its item is said to have risen, and the item fell",
      changes: {
        "comparisons.generalPublic.project.reason": "智慧城市电子政务运行经费项目预算比上年增加",
      },
      finds: [
        {
          at: "comparisons.generalPublic.project.reason 0:0-21",
          variant: "project-fall",
        },
      ],
    },
    {
      name: "the bases of two contributions are said to rise, both contributions fell",
      changes: {
        "comparisons.generalPublic.basic.reason": "基本养老保险、住房公积金等缴费基数增加",
      },
      finds: [
        {
          at: "comparisons.generalPublic.basic.reason 0:0-6",
          variant: "amount-fall",
        },
        {
          at: "comparisons.generalPublic.basic.reason 0:7-19",
          variant: "amount-fall",
        },
      ],
    },
    {
      name: "fewer staff, though nine more serve",
      changes: {
        "comparisons.items.9.reason": "公务员身份人员较上一年减少，公务员医疗补助预算相应减少",
      },
      finds: [
        {
          at: "comparisons.items.9.reason 0:0-13",
          variant: "staff-rise",
        },
      ],
    },
    {
      name: "more staff, though none came",
      changes: {
        "overview.staffing.serving.change": 0,
      },
      finds: [
        {
          at: "comparisons.expenditure.basic.reason 0:0-8",
          variant: "staff-level",
        },
        {
          at: "comparisons.generalPublic.basic.reason 0:0-8",
          variant: "staff-level",
        },
      ],
    },
    {
      name: "operating expenses are said to fall, they rose",
      changes: {
        "comparisons.generalPublic.basic.reason": "人员较上一年增加，公用经费减少",
      },
      finds: [
        {
          at: "comparisons.generalPublic.basic.reason 0:9-15",
          variant: "amount-rise",
        },
      ],
    },
    {
      name: "personnel expenses are said to rise, but are less than last year's basic less its operating expenses",
      changes: { "comparisons.generalPublic.basic.reason": "人员较上一年增加，人员经费增加" },
      finds: [{ at: "comparisons.generalPublic.basic.reason 0:9-15", variant: "personnel-fall" }],
    },
    {
      name: "hospitality is said to fall, and there was none in either year",
      changes: { "comparisons.generalPublic.basic.reason": "公务接待费较上年减少" },
      finds: [{ at: "comparisons.generalPublic.basic.reason 0:0-10", variant: "amount-level" }],
    },
    {
      name: "pay falls in one reason and rises in another",
      changes: {
        "comparisons.items.3.reason": "在职人员基本工资较上年减少，编报基数减少",
      },
      finds: [
        {
          at: "comparisons.items.3.reason 0:0-13",
          variant: "pay",
        },
      ],
    },
    {
      name: "budgeted elsewhere, yet in no section of basic expenditure",
      changes: {
        "comparisons.items.7.reason": "预算编报标准调整，职业年金在其他科目编报",
      },
      finds: [
        {
          at: "comparisons.items.7.reason 0:13-20",
          variant: "elsewhere",
        },
      ],
    },
    {
      name: "those who came earn more, yet the base fell",
      changes: {
        "comparisons.items.6.reason": "上年退休人员及调出人员工资低于调入人员工资，导致缴费基数减少",
      },
      finds: [
        {
          at: "comparisons.items.6.reason 0:2-21",
          variant: "joiners",
        },
      ],
    },
  ],
};
