import type { RuleCases } from "../rule-cases.test-support.ts";

const emptyPanel = { rows: [] };

export const cases: RuleCases = {
  passing: [
    {
      name: "表4 to 表6 are empty, as they may be",
      changes: {
        "forms.fiscalOverview": { revenue: emptyPanel, expenditure: emptyPanel },
        "forms.generalPublicExpenditure.main": emptyPanel,
        "forms.generalPublicBasic.main": emptyPanel,
      },
    },
    {
      name: "a department without any budget that says so with 0.00",
      changes: { "forms.expenditureOverview.main": { total: { total: "0.00" }, rows: [] } },
    },
  ],
  failing: [
    {
      name: "表3 was not filled in",
      changes: { "forms.expenditureOverview.main": emptyPanel },
      finds: [{ at: "expenditureOverview" }],
    },
    {
      name: "表2 has its rows, but no amount",
      changes: {
        "forms.revenueOverview.main": { total: {}, rows: [{ code: "201", name: "一般公共服务支出", amounts: {} }] },
      },
      finds: [{ at: "revenueOverview" }],
    },
    {
      name: "neither side of 表1 was filled in",
      changes: { "forms.budgetOverview": { revenue: emptyPanel, expenditure: emptyPanel } },
      finds: [{ at: "budgetOverview" }],
    },
  ],
};
