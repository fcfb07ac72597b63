import type { CheckRule } from "../../rule.ts";

/** The state assets are told as of the end of last year (截至上年底). */
export const assetsOfLastYear: CheckRule = {
  id: "assets-of-last-year",
  group: "other-matters",
  severity: "error",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure: { year, otherMatters } }) {
    const { asOfYear } = otherMatters.assets;
    if (asOfYear === year - 1) return;
    const places = [{ fact: "otherMatters.assets.asOfYear" }];
    yield { places, expected: year - 1, actual: asOfYear, values: { year } };
  },
};
