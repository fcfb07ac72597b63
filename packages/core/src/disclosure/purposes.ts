import { z } from "zod";
import { categoryCode, unique } from "../field.ts";
import { freeText } from "../text.ts";

const purposes = z
  .array(z.strictObject({ code: categoryCode, text: freeText }))
  .superRefine(unique((purpose) => purpose.code, "code"));

/** What each functional category (类) is mainly spent on (主要用于…), by kind of budget. */
export const purposesSchema = z.strictObject({
  generalPublic: purposes,
  governmentFunds: purposes,
  stateCapital: purposes,
});
