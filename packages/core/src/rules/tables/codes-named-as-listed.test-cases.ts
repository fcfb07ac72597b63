import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "narrow brackets, and a space where the name was broken over two lines",
      changes: {
        "forms.revenueOverview.main.rows.1.name": "政府办公厅(室) 及相关机构事务",
      },
    },
    {
      name: "a code that the list has not got, under a name of its own",
      changes: {
        "forms.generalPublicBasic.main.rows.1": {
          code: "30104",
          name: "绩效津贴",
          amounts: {
            total: "251.44",
            personnel: "251.44",
          },
        },
      },
    },
  ],
  failing: [
    {
      name: "one character of a name is missing in one table",
      changes: {
        "forms.expenditureOverview.main.rows.2.name": "行政运",
      },
      finds: [
        {
          at: "expenditureOverview 2010301",
          variant: "name",
          expected: "行政运行",
          actual: "行政运",
        },
      ],
    },
    {
      name: "an economic section is called by last year’s name",
      changes: {
        "forms.generalPublicBasic.main.rows.4.name": "养老保险缴费",
      },
      finds: [
        {
          at: "generalPublicBasic 30108",
          variant: "name",
          expected: "机关事业单位基本养老保险缴费",
          actual: "养老保险缴费",
        },
      ],
    },
    {
      name: "a unit’s row of 表7 under another item’s name",
      changes: {
        "forms.generalPublicProjects.main.rows.12.name": "行政运行",
      },
      finds: [
        {
          at: "generalPublicProjects 库尔勒市行政服务中心/2010399/部门专项-“12345”政务热线购买服务费",
          variant: "name",
        },
      ],
    },
    {
      name: "a digit of a code was mistyped",
      changes: {
        "forms.generalPublicBasic.main.rows.3.code": "30104",
      },
      finds: [
        {
          at: "generalPublicBasic 30104",
          variant: "code",
          expected: "30103",
          actual: "30104",
        },
      ],
    },
  ],
};
