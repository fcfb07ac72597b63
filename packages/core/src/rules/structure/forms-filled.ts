import { isBlank } from "../../cell.ts";
import type { FormData } from "../../form-data.ts";
import { forms } from "../../forms/index.ts";
import type { CheckRule } from "../../rule.ts";

/** 表1, 表2, 表3: the tables of all revenue and all expenditure are no empty tables (空表). */
export const formsFilled: CheckRule = {
  id: "forms-filled",
  group: "structure",
  severity: "error",
  dimension: "completeness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { id, mayBeEmpty } of forms) {
      const panels: FormData = disclosure.forms[id];
      if (!mayBeEmpty && Object.values(panels).every((panel) => isBlank(panel))) yield { places: [{ form: id }] };
    }
  },
};
