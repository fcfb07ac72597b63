import { type Citation, type CitationId, citations } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";

/** What a rule rests on, and whether that still has to be confirmed. */
export function basisWords(id: CitationId, locale: Locale): string {
  const { title, number, article = "", confirmed }: Citation = citations[id];
  const paper =
    number === undefined ? locale.report("basis.paper", { title }) : locale.report("basis.numbered", { title, number });
  return locale.report(confirmed ? "basis.confirmed" : "basis.unconfirmed", { basis: paper + article });
}
