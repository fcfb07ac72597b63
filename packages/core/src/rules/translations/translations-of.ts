import type { Translation } from "../../disclosure/translations.ts";
import type { Disclosure } from "../../disclosure.ts";

/** A translation with its language and its path in the data. */
export interface PlacedTranslation extends Translation {
  readonly language: string;
  readonly path: string;
}

export function translationsOf({ translations = {} }: Disclosure): readonly PlacedTranslation[] {
  return Object.entries(translations).flatMap(([language, list]) =>
    list.map((each, index) => ({ ...each, language, path: `translations.${language}.${index}` })),
  );
}
