import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the purposes in another order",
      changes: {
        "purposes.generalPublic.0": { code: "205", text: "业务培训支出" },
        "purposes.generalPublic.1": { code: "201", text: "人员工资、办公费等支出" },
      },
    },
  ],
  failing: [
    {
      name: "a category without its purpose",
      changes: {
        "purposes.generalPublic.1": { code: "207", text: "在职人员参加业务培训的费用支出" },
      },
      finds: [
        { at: "generalPublicExpenditure 205", variant: "missing" },
        { at: "purposes.generalPublic.1", variant: "superfluous", atMost: "warning" },
      ],
    },
    {
      name: "the purpose of a category that has no money this year was left over",
      changes: { "purposes.generalPublic.6": { code: "213", text: "驻村工作支出" } },
      finds: [{ at: "purposes.generalPublic.6", variant: "superfluous", atMost: "warning" }],
    },
    {
      name: "what a government fund is spent on is not told",
      changes: {
        "forms.governmentFunds.main": {
          total: { total: "5.00", project: "5.00" },
          rows: [{ code: "212", name: "城乡社区支出", amounts: { total: "5.00", project: "5.00" } }],
        },
      },
      finds: [{ at: "governmentFunds 212", variant: "missing" }],
    },
  ],
};
