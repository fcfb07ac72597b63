import { Decimal, type Disclosure, type Translation } from "@mingzhang/core";
import { foreign } from "./say.ts";

/** A disclosure whose texts are in another language, and how much of that a translator has seen. */
export interface TranslatedDisclosure {
  readonly disclosure: Disclosure;
  /** Places that hold a draft. */
  readonly draft: number;
  /** Places that still hold the Chinese text, marked as such. */
  readonly missing: number;
}

/** What departments write in. */
export const officialLanguage = "zh-CN";

/** Fields whose strings mean the same in every language. */
const untranslatable = new Set(["$schema", "code", "comparison", "date", "from", "item", "phone", "to", "value"]);

/**
 * Puts the department's own texts into another language: official names by their code, everything else as it was translated.
 * A text without a translation stays, and is marked as Chinese, so that nothing is lost and nobody takes it for a translation.
 */
export function translated(
  disclosure: Disclosure,
  language: string,
  names: ReadonlyMap<string, string>,
): TranslatedDisclosure {
  const { translations = {}, ...chinese } = disclosure;
  const bySource = new Map(translations[language]?.map((each): [string, Translation] => [each.source, each]));
  const counts = { draft: 0, missing: 0 };

  const text = (source: string): string => {
    const translation = bySource.get(source);
    if (translation === undefined) {
      if (!/\p{Script=Han}/u.test(source)) return source;
      counts.missing += 1;
      return foreign(source);
    }
    if (translation.status === "draft") counts.draft += 1;
    return translation.target;
  };

  const walk = (value: unknown, code?: string): unknown => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map((element) => walk(element));
    if (typeof value !== "object" || value === null || Decimal.isDecimal(value)) return value;
    const fields = value as Readonly<Record<string, unknown>>;
    const own = typeof fields["code"] === "string" ? fields["code"] : code;
    return Object.fromEntries(
      Object.entries(fields).map(([key, child]) => {
        if (untranslatable.has(key)) return [key, child];
        const name = key === "name" && own !== undefined ? names.get(own) : undefined;
        return [key, name ?? walk(child)];
      }),
    );
  };

  return { disclosure: walk(chinese) as Disclosure, ...counts };
}
