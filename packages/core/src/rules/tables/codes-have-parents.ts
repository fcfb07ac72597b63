import { parentOf } from "../../classification.ts";
import type { FormData } from "../../form-data.ts";
import { forms } from "../../forms/index.ts";
import type { CheckRule } from "../../rule.ts";

/** A table by 类, 款 and 项 has a row for each level above a code, so that it can be read from the top and added up. */
export const codesHaveParents: CheckRule = {
  id: "codes-have-parents",
  group: "tables",
  severity: "error",
  dimension: "granularity",
  basis: "classification",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { id: form, panels } of forms) {
      const data: FormData = disclosure.forms[form];
      for (const { id, rows: kind } of panels) {
        if (kind.kind !== "functional" && kind.kind !== "economic") continue;
        const codes = (data[id]?.rows ?? []).flatMap((row) =>
          "code" in row && row.code !== undefined ? [row.code] : [],
        );
        const present = new Set(codes);
        for (const code of codes) {
          const parent = parentOf(code);
          if (parent !== undefined && !present.has(parent)) yield { places: [{ form, row: code }], values: { parent } };
        }
      }
    }
  },
};
