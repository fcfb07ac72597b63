import type { Catalogue, Disclosure } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";

/** What places and findings are described with. */
export interface Setting {
  readonly disclosure: Disclosure;
  /** The official codes of the disclosure's year. */
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}
