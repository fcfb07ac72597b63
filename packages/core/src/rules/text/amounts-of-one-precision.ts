import { textPlace } from "../../place.ts";
import { readAmounts } from "../../prose/read-amounts.ts";
import type { TextRule } from "../../rule.ts";

/** Amounts in 万元 have two places in prose as in the forms (3.00万元, not 3万元). Bounds, prices and definitions are left out. */
export const amountsOfOnePrecision: TextRule = {
  id: "amounts-of-one-precision",
  group: "text",
  severity: "info",
  dimension: "granularity",
  basis: "official-format",
  scope: "every-department",
  *checkText({ path, field, text }) {
    if (field === "explanation" || field === "duties") return;
    const short = readAmounts(text).filter(
      ({ unit, places, per, bound, upper }) =>
        unit === "万元" && places < 2 && per === undefined && bound === undefined && upper === undefined,
    );
    const [first] = short;
    if (first === undefined) return;
    const values = { written: first.written, mended: `${first.amount.toFixed(2)}${first.unit}`, count: short.length };
    yield { places: short.map(({ from, to }) => textPlace(path, text, from, to)), values };
  },
};
