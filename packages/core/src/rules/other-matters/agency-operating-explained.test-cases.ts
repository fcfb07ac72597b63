import type { RuleCases } from "../rule-cases.test-support.ts";

const at = "otherMatters.agencyOperating.amount";

export const cases: RuleCases = {
  passing: [
    {
      name: "an office that is new this year",
      changes: {
        "otherMatters.agencyOperating.previous": "0.00",
        "comparisons.generalPublic.basic.previous": "0.00",
      },
    },
    {
      name: "a school has no agency operating expenses",
      changes: {
        "overview.administrativeUnits": 0,
        "overview.publicInstitutions": 2,
        "otherMatters.agencyOperating": undefined,
      },
    },
    {
      name: "an office without any operating expenditure",
      changes: {
        "forms.generalPublicBasic.main.total": { total: "1024.05", personnel: "1024.05" },
        "otherMatters.agencyOperating": undefined,
      },
    },
  ],
  failing: [
    {
      name: "last year's operating expenses were left out",
      changes: { "otherMatters.agencyOperating.previous": "0.00" },
      finds: [{ at: "otherMatters.agencyOperating.previous", variant: "last-year", atMost: "warning" }],
    },
    {
      name: "an office leaves its operating expenses unexplained",
      changes: { "otherMatters.agencyOperating": undefined },
      finds: [{ at, atMost: "error" }],
    },
    {
      name: "an office explains operating expenses of 0.00",
      changes: { "otherMatters.agencyOperating.amount": "0.00" },
      finds: [{ at, atMost: "error" }],
    },
    {
      name: "a bureau with a school below it leaves them unexplained",
      changes: {
        "overview.administrativeUnits": 1,
        "overview.publicInstitutions": 1,
        "otherMatters.agencyOperating": undefined,
      },
      finds: [{ at, atMost: "warning" }],
    },
  ],
};
