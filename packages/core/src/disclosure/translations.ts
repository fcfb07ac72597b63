import { z } from "zod";
import { languageTag, unique } from "../field.ts";
import { freeText } from "../text.ts";

/** What a certified translator has seen and accepted, and what still waits for it. */
export const translationStatuses = ["draft", "reviewed"] as const;

const translationSchema = z.strictObject({
  /** The Chinese text, letter by letter: one that was changed since has no translation any more, rather than a wrong one. */
  source: freeText,
  target: freeText,
  status: z.enum(translationStatuses),
});

export type Translation = z.output<typeof translationSchema>;

/** The department's own texts in other languages. A text that stands in several places is translated once. */
export const translationsSchema = z.record(
  languageTag,
  z.array(translationSchema).superRefine(unique((translation) => translation.source, "source")),
);
