import type { Catalogue } from "./classification.ts";
import type { Disclosure } from "./disclosure.ts";
import { Figures } from "./figures.ts";
import type { Parameters } from "./profile.ts";
import type { SecondLanguage } from "./translation/second-language.ts";
import { type WrittenText, writtenTexts } from "./written-text.ts";

/** What a rule may see. */
export interface RuleContext {
  readonly disclosure: Disclosure;
  /** The official codes of the disclosure's year. */
  readonly catalogue: Catalogue;
  /** What differs from region to region. */
  readonly parameters: Parameters;
  /** Last year's disclosure, where it is at hand. */
  readonly previous?: Disclosure;
  /** The languages beside Chinese that documents can be made in. */
  readonly secondLanguages?: readonly SecondLanguage[];
  /** Those of them that documents are about to be made in; where absent, all that the disclosure is translated into. */
  readonly planned?: readonly string[];
  readonly figures: Figures;
  /** Everything that a person wrote, in the order of the data. */
  readonly texts: readonly WrittenText[];
}

/** The texts may be given by who has them already. */
export function ruleContext(
  given: Omit<RuleContext, "figures" | "texts"> & Partial<Pick<RuleContext, "texts">>,
): RuleContext {
  let { texts } = given;
  return {
    ...given,
    figures: new Figures(given.disclosure),
    get texts() {
      texts ??= writtenTexts(given.disclosure);
      return texts;
    },
  };
}
