import { loadCatalogue } from "@mingzhang/catalogues";
import type { Disclosure, Place } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { describeQuoted } from "@mingzhang/report";

/** A place of a department's data in the reader's words, with the words that stand there. */
export function describeDataPlace(place: Place, disclosure: Disclosure, locale: Locale): string {
  return describeQuoted(place, { disclosure, locale, catalogue: loadCatalogue(disclosure.year) });
}
