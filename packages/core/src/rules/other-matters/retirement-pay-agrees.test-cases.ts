import type { RuleCases } from "../rule-cases.test-support.ts";

const staffing = (key: string) => `overview.staffing.${key}.count`;
const veteransPay = { code: "30301", name: "离休费", amounts: { total: "12.00", personnel: "12.00" } };

export const cases: RuleCases = {
  passing: [
    {
      name: "a veteran and a veteran's pay",
      changes: { [staffing("veteransRetired")]: 1, "forms.generalPublicBasic.main.rows.24": veteransPay },
    },
    {
      name: "the pension fund pays the retired",
      changes: { "forms.generalPublicBasic.main.rows.22": veteransPay, [staffing("veteransRetired")]: 1 },
    },
    {
      name: "a unit that lives on its own funds has no 表6",
      changes: { "forms.generalPublicBasic.main": { rows: [] }, [staffing("veteransRetired")]: 2 },
    },
  ],
  failing: [
    {
      name: "a veteran without pay",
      changes: { [staffing("veteransRetired")]: 1 },
      finds: [{ at: staffing("veteransRetired"), variant: "unpaid" }],
    },
    {
      name: "pay for veterans, and none of them",
      changes: { "forms.generalPublicBasic.main.rows.24": veteransPay },
      finds: [{ at: staffing("veteransRetired"), variant: "nobody" }],
    },
    {
      name: "pay for the retired, and none of them",
      changes: { [staffing("retired")]: 0 },
      finds: [{ at: staffing("retired"), variant: "nobody" }],
    },
  ],
};
