import type { Rule } from "../rule.ts";
import { agree, Cells } from "./agreement.ts";

/** 表6: the agency operating expenses (机关运行经费) of administrative units are the operating part of their basic expenditure. */
export const agencyOperatingAgrees: Rule = {
  id: "agency-operating-agrees",
  *check(disclosure) {
    const { agencyOperating } = disclosure.otherMatters;
    // Public institutions have operating expenses too, which are not an agency's.
    if (agencyOperating === undefined || disclosure.overview.publicInstitutions > 0) return;
    const stated = { amount: agencyOperating.amount, places: [{ fact: "otherMatters.agencyOperating.amount" }] };
    yield* agree(this.id, stated, new Cells(disclosure).total("generalPublicBasic", "operating"));
  },
};
