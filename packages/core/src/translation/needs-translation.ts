import type { Catalogue } from "../classification.ts";
import type { WrittenText } from "../written-text.ts";

/** Whether a text is for a translator: official names are translated once for all, and what has no Chinese character needs none. */
export function needsTranslation({ field, text }: WrittenText, { functional, economic }: Catalogue): boolean {
  if (!/\p{Script=Han}/u.test(text)) return false;
  return field !== "name" || (functional.findByName(text).length === 0 && economic.findByName(text).length === 0);
}
