import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "vehicles also paid for by a project",
      changes: { "forms.threePublic.main.rows.1.amounts.generalPublic": "12.40" },
    },
    {
      name: "vehicles bought by a construction project (30913)",
      changes: {
        "forms.generalPublicProjects.main.total.capitalConstruction": "20.00",
        "forms.threePublic.main.rows.1.item": "vehiclePurchase",
        "forms.threePublic.main.rows.1.amounts.generalPublic": "20.00",
        "forms.generalPublicBasic.main.rows.19.amounts.total": undefined,
      },
    },
  ],
  failing: [
    {
      name: "more for vehicles in 表6 than in 表10",
      changes: { "forms.generalPublicBasic.main.rows.19.amounts.total": "3.40" },
      finds: [{ at: "generalPublicBasic 30231 total", actual: "3.40", expected: "2.40", variant: "exceeds" }],
    },
    {
      name: "receptions in 表6 that 表10 does not have",
      changes: { "forms.generalPublicBasic.main.rows.20.code": "30217" },
      finds: [{ at: "generalPublicBasic 30217 total", actual: "4.32", expected: "0.00", variant: "exceeds" }],
    },
    {
      name: "more for vehicles than basic and project expenditure have together",
      changes: { "forms.threePublic.main.rows.1.amounts.generalPublic": "300.00" },
      finds: [
        { at: "threePublic vehicleOperation generalPublic", actual: "300.00", expected: "209.40", variant: "exceeds" },
      ],
    },
  ],
};
