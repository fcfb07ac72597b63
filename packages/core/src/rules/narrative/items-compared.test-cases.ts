import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "an item that had money last year and has none now",
      changes: {
        "comparisons.items.11": { code: "2010302", name: "一般行政管理事务", previous: "12.00", reason: "项目已完成" },
      },
    },
    {
      name: "narrow brackets in the name",
      changes: { "comparisons.items.1.name": "其他政府办公厅(室)及相关机构事务支出" },
    },
  ],
  failing: [
    {
      name: "the code of an item was mistyped, so that 表5 has an item more",
      changes: { "comparisons.items.3.code": "2050802" },
      finds: [
        { at: "generalPublicExpenditure 2050803", variant: "missing" },
        { at: "comparisons.items.3.code", variant: "official-code", atMost: "warning" },
      ],
    },
    {
      name: "an item of a fund is not compared",
      changes: {
        "forms.governmentFunds.main": {
          total: { total: "5.00", project: "5.00" },
          rows: [
            { code: "212", name: "城乡社区支出", amounts: { total: "5.00", project: "5.00" } },
            { code: "2120801", name: "征地和拆迁补偿支出", amounts: { total: "5.00", project: "5.00" } },
          ],
        },
      },
      finds: [{ at: "governmentFunds 2120801", variant: "missing" }],
    },
    {
      name: "an item is called otherwise than in 表5",
      changes: { "comparisons.items.8.name": "行政单位医保" },
      finds: [{ at: "comparisons.items.8.name", variant: "name", expected: "行政单位医疗", actual: "行政单位医保" }],
    },
    {
      name: "an item that ended is called otherwise than in the year's list",
      changes: {
        "forms.generalPublicExpenditure.main.rows.8.amounts": {},
        "forms.generalPublicExpenditure.main.rows.8.code": "2050899",
        "comparisons.items.3.name": "培训费",
      },
      finds: [
        {
          at: "comparisons.items.3.name",
          variant: "official-name",
          atMost: "warning",
          expected: "培训支出",
          actual: "培训费",
        },
      ],
    },
    {
      name: "the code of an item that ended was mistyped",
      changes: {
        "comparisons.items.11": { code: "2010302", name: "行政运行", previous: "12.00", reason: "项目已完成" },
      },
      finds: [
        {
          at: "comparisons.items.11.code",
          variant: "official-code",
          atMost: "warning",
          expected: "2010301",
          actual: "2010302",
        },
      ],
    },
    {
      name: "an item that had money in neither year",
      changes: { "comparisons.items.11": { code: "2010302", name: "一般行政管理事务", previous: "0.00" } },
      finds: [{ at: "comparisons.items.11", variant: "superfluous", atMost: "warning" }],
    },
    {
      name: "a section stands among the items",
      changes: {
        "comparisons.items.11": { code: "20805", name: "行政事业单位养老支出", previous: "208.73", reason: "人员减少" },
      },
      finds: [{ at: "comparisons.items.11.code", variant: "not-item" }],
    },
  ],
};
