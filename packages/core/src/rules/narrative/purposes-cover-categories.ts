import { zero } from "../../money.ts";
import type { CheckRule } from "../../rule.ts";

/** By kind of budget: its purposes and the table whose categories they tell. */
const kinds = [
  ["generalPublic", "generalPublicExpenditure"],
  ["governmentFunds", "governmentFunds"],
  ["stateCapital", "stateCapital"],
] as const;

/** What each category (类) of 表5, 表8 and 表9 is mainly spent on (主要用于) is told, and told of no other. */
export const purposesCoverCategories: CheckRule = {
  id: "purposes-cover-categories",
  group: "narrative",
  severity: "error",
  dimension: "completeness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure }) {
    for (const [kind, form] of kinds) {
      const filled = new Set(
        disclosure.forms[form].main.rows
          .filter(({ amounts }) => !(amounts.total ?? zero).isZero())
          .map(({ code }) => code.slice(0, 3)),
      );
      const told = new Set(disclosure.purposes[kind].map(({ code }) => code));
      for (const code of filled) {
        if (!told.has(code)) yield { variant: "missing", places: [{ form, row: code }] };
      }
      for (const [index, { code }] of disclosure.purposes[kind].entries()) {
        const places = [{ fact: `purposes.${kind}.${index}` }];
        if (!filled.has(code)) yield { variant: "superfluous", places, atMost: "warning" };
      }
    }
  },
};
