import type { RuleCases } from "../rule-cases.test-support.ts";

const rows = "forms.governmentFunds.main.rows";
const lottery = { code: "2296003", name: "用于体育事业的彩票公益金支出", amounts: { total: "1.00", project: "1.00" } };
const section = { ...lottery, code: "22960", name: "彩票公益金安排的支出" };
const category = { ...lottery, code: "229", name: "其他支出" };

export const cases: RuleCases = {
  passing: [{ name: "类, 款 and 项, each on a row", changes: { [rows]: [category, section, lottery] } }],
  failing: [
    {
      name: "the 款 is left out",
      changes: { [rows]: [category, lottery] },
      finds: [{ at: "governmentFunds 2296003" }],
    },
    {
      name: "a 项 stands alone",
      changes: { [rows]: [lottery] },
      finds: [{ at: "governmentFunds 2296003" }],
    },
    {
      name: "the 类 is mistyped, so that two 款 have none",
      changes: { "forms.generalPublicExpenditure.main.rows.0.code": "202" },
      finds: [{ at: "generalPublicExpenditure 20103" }, { at: "generalPublicExpenditure 20132" }],
    },
  ],
};
