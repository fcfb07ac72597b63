import { totalKey } from "../../cell.ts";
import { type FormData, rowKey } from "../../form-data.ts";
import { forms } from "../../forms/index.ts";
import type { CheckRule } from "../../rule.ts";

/** A budget plans what comes in and what goes out: no cell of the tables is below zero. */
export const amountsNotNegative: CheckRule = {
  id: "amounts-not-negative",
  group: "tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { id: form } of forms) {
      const panels: FormData = disclosure.forms[form];
      for (const { total = {}, rows } of Object.values(panels)) {
        const named = [
          { row: totalKey, amounts: total },
          ...rows.map((row) => ({ row: rowKey(row), amounts: row.amounts })),
        ];
        for (const { row, amounts } of named) {
          for (const [column, actual] of Object.entries(amounts)) {
            if (actual?.isNegative() && !actual.isZero()) yield { places: [{ form, row, column }], actual };
          }
        }
      }
    }
  },
};
