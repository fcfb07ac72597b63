import type { Locale } from "@mingzhang/locales";
import type { Refusal } from "@mingzhang/translate";

/** What translations alone can be wrong in; anything else is a problem that any text can have. */
const ownReasons: ReadonlySet<string> = new Set(["numerals-differ", "stray-letter", "unknown-source"]);

/** Why a translation was not taken over, in a sentence. */
export function describeRefusal({ code, values }: Pick<Refusal, "code" | "values">, locale: Locale): string {
  const key = ownReasons.has(code) ? `translate.reason.${code}` : `problem.${code}`;
  return locale.message(key as Parameters<Locale["message"]>[0], values);
}
