import type { Rule } from "../../rule.ts";
import { allocationAddsUp } from "./allocation-adds-up.ts";
import { amountsOfOnePrecision } from "./amounts-of-one-precision.ts";
import { causesLeadToTheirEffects } from "./causes-lead-to-their-effects.ts";
import { charactersBelong } from "./characters-belong.ts";
import { documentNumbersInForm } from "./document-numbers-in-form.ts";
import { namesWrittenAlike } from "./names-written-alike.ts";
import { noPersonalData } from "./no-personal-data.ts";
import { noPlaceholders } from "./no-placeholders.ts";
import { noSecrets } from "./no-secrets.ts";
import { noTypingErrors } from "./no-typing-errors.ts";
import { projectsInOneOrder } from "./projects-in-one-order.ts";
import { punctuationFullWidth } from "./punctuation-full-width.ts";
import { punctuationNotDoubled } from "./punctuation-not-doubled.ts";
import { punctuationPaired } from "./punctuation-paired.ts";
import { quantityTimesPrice } from "./quantity-times-price.ts";
import { reasonsAgreeWithLines } from "./reasons-agree-with-lines.ts";
import { reasonsAgreeWithTheirFigure } from "./reasons-agree-with-their-figure.ts";
import { reasonsStateTheChange } from "./reasons-state-the-change.ts";
import { statedAmountsKnown } from "./stated-amounts-known.ts";
import { textsFitTheirSentences } from "./texts-fit-their-sentences.ts";
import { wordsNotRepeated } from "./words-not-repeated.ts";
import { yearsInScope } from "./years-in-scope.ts";

/** What people wrote: its figures, its spelling, and what must not be published. In the order in which findings are reported. */
export const textRules: readonly Rule[] = [
  reasonsAgreeWithTheirFigure,
  reasonsStateTheChange,
  reasonsAgreeWithLines,
  causesLeadToTheirEffects,
  allocationAddsUp,
  quantityTimesPrice,
  statedAmountsKnown,
  amountsOfOnePrecision,
  yearsInScope,
  namesWrittenAlike,
  projectsInOneOrder,
  noPlaceholders,
  charactersBelong,
  punctuationPaired,
  punctuationNotDoubled,
  punctuationFullWidth,
  textsFitTheirSentences,
  documentNumbersInForm,
  noTypingErrors,
  wordsNotRepeated,
  noPersonalData,
  noSecrets,
];
