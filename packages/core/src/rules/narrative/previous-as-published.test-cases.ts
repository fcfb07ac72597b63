import type { Changes } from "@mingzhang/testing";
import type { RuleCases } from "../rule-cases.test-support.ts";

const items: readonly (readonly [code: string, name: string, total: string])[] = [
  ["2010301", "行政运行", "739.02"],
  ["2010399", "其他政府办公厅（室）及相关机构事务支出", "100.00"],
  ["2050803", "培训支出", "4.81"],
  ["2060404", "科技成果转化与扩散", "300.00"],
  ["2080501", "行政单位离退休", "61.96"],
  ["2080505", "机关事业单位基本养老保险缴费支出", "101.64"],
  ["2080506", "机关事业单位职业年金缴费支出", "45.13"],
  ["2101101", "行政单位医疗", "45.93"],
  ["2101103", "公务员医疗补助", "13.94"],
  ["2210201", "住房公积金", "79.44"],
];

/** What was published the year before: the figures that this year's disclosure gives as last year's. */
const lastYear: Changes = {
  year: 2024,
  "forms.revenueOverview.main.total": { total: "1491.86", fiscalSubtotal: "1491.86", generalPublic: "1491.86" },
  "forms.expenditureOverview.main.total": { total: "1491.86", basic: "1091.86", project: "400.00" },
  "forms.generalPublicExpenditure.main": {
    total: { total: "1491.86", basic: "1091.86", project: "400.00" },
    rows: items.map(([code, name, total]) => ({ code, name, amounts: { total } })),
  },
  "otherMatters.agencyOperating.amount": "59.92",
};

export const cases: RuleCases = {
  passing: [
    { name: "every figure as it was published", changes: {}, previous: lastYear },
    { name: "last year's disclosure is not at hand", changes: { "comparisons.items.0.previous": "700.00" } },
    {
      name: "the file at hand is of the year before last",
      changes: {},
      previous: { ...lastYear, year: 2023, "otherMatters.agencyOperating.amount": "50.00" },
    },
  ],
  failing: [
    {
      name: "last year's total was the adjusted one, not the published one",
      changes: { "comparisons.revenue.generalPublic.previous": "1500.00" },
      previous: lastYear,
      finds: [{ at: "comparisons.revenue.generalPublic.previous", actual: "1500.00", expected: "1491.86" }],
    },
    {
      name: "an item differs by one cent",
      changes: { "comparisons.items.0.previous": "739.03" },
      previous: lastYear,
      finds: [
        {
          at: "comparisons.items.0.previous",
          variant: "rounding",
          atMost: "info",
          actual: "739.03",
          expected: "739.02",
        },
      ],
    },
    {
      name: "last year's vehicles cost more than is now said",
      changes: {},
      previous: {
        ...lastYear,
        "forms.threePublic.main.rows.1.amounts": { total: "3.40", generalPublic: "3.40" },
      },
      finds: [{ at: "comparisons.threePublic.vehicleOperation.previous", actual: "2.40", expected: "3.40" }],
    },
    {
      name: "last year's agency operating expenses were not published",
      changes: {},
      previous: { ...lastYear, "otherMatters.agencyOperating": undefined },
      finds: [{ at: "otherMatters.agencyOperating.previous", variant: "absent", actual: "59.92", expected: "0.00" }],
    },
    {
      name: "an item had another code last year",
      changes: { "comparisons.items.3.code": "2050802" },
      previous: lastYear,
      finds: [
        { at: "comparisons.items.3.previous", variant: "absent", atMost: "warning", actual: "4.81" },
        { at: "comparisons.items", variant: "item-left-out", atMost: "warning", expected: "4.81" },
      ],
    },
    {
      name: "a source that last year had is not mentioned any more",
      changes: {},
      previous: {
        ...lastYear,
        "forms.revenueOverview.main.total": {
          total: "1511.86",
          fiscalSubtotal: "1491.86",
          generalPublic: "1491.86",
          unitFunds: "20.00",
        },
      },
      finds: [{ at: "comparisons.revenue.unitFunds.previous", variant: "source-left-out", expected: "20.00" }],
    },
  ],
};
