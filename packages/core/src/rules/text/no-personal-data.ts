import { textPlace } from "../../place.ts";
import type { TextRule } from "../../rule.ts";
import { maskedNumber, readPersonalNumbers } from "./read-personal-numbers.ts";

/** No mobile, identity or card number and no private e-mail is published; what is partly masked still names a person, where an office’s number would do. */
export const noPersonalData: TextRule = {
  id: "no-personal-data",
  group: "text",
  severity: "error",
  dimension: "completeness",
  basis: "information-regulation-15",
  scope: "every-department",
  *checkText({ path, text }) {
    for (const number of readPersonalNumbers(text)) {
      const sure = number.kind === "mobile" || number.kind === "identity" || number.kind === "card";
      yield {
        variant: number.kind,
        places: [textPlace(path, text, number.from, number.to)],
        values: { masked: maskedNumber(number) },
        ...(sure ? {} : { atMost: "warning" }),
      };
    }
  },
};
