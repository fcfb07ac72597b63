import { totalKey } from "../../cell.ts";
import { type FormData, rowKey } from "../../form-data.ts";
import { forms } from "../../forms/index.ts";
import type { CheckRule } from "../../rule.ts";

/** A cell without money is left blank (空白) and not filled with 0.00, which would say that something was rounded down. */
export const blanksLeftBlank: CheckRule = {
  id: "blanks-left-blank",
  group: "tables",
  severity: "info",
  dimension: "granularity",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { id: form } of forms) {
      const panels: FormData = disclosure.forms[form];
      const filled = Object.values(panels).flatMap(({ total = {}, rows }) =>
        [{ row: totalKey, amounts: total }, ...rows.map((row) => ({ row: rowKey(row), amounts: row.amounts }))].flatMap(
          ({ row, amounts }) =>
            Object.entries(amounts).flatMap(([column, amount]) => (amount?.isZero() ? [{ form, row, column }] : [])),
        ),
      );
      if (filled.length > 0) yield { places: filled, values: { count: filled.length } };
    }
  },
};
