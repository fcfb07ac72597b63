import { z } from "zod";
import { amountField } from "../field.ts";
import { freeText } from "../text.ts";

/** Last year's amount, and why this year's differs. The reason may be missing only where neither year has an amount or nothing changed. */
export const comparisonSchema = z.strictObject({
  previous: amountField,
  reason: freeText.optional(),
});

export type Comparison = z.output<typeof comparisonSchema>;
