import { type CheckOptions, contextOf, findingsOf } from "./check.ts";
import type { Disclosure } from "./disclosure.ts";
import { type Verdict, verdictsOf } from "./faults.ts";
import type { Finding } from "./finding.ts";
import { Reads } from "./reads.ts";
import { isTextRule, type Rule } from "./rule.ts";
import { type RuleContext, ruleContext } from "./rule-context.ts";
import { rules } from "./rules/index.ts";
import { type WrittenText, writtenTexts } from "./written-text.ts";

/** What a rule says of a disclosure, or of another that it cannot tell from the first. */
type Answers = (context: RuleContext) => readonly Verdict[];

/**
 * Checks variants of a disclosure as `check` does, and sooner: a rule is asked again only where something that it read is
 * another, and a rule on texts only about those texts that are others.
 */
export function checkerOf(disclosure: Disclosure, options: CheckOptions): (variant: Disclosure) => readonly Finding[] {
  const context = contextOf(disclosure, options);
  const answers = new Map(
    rules.map((rule) => [rule, isTextRule(rule) ? byText(rule, context) : byReads(rule, context)]),
  );
  return (variant) => {
    const changed = { ...contextOf(variant, options), texts: shared(context.texts, writtenTexts(variant)) };
    return findingsOf(variant, options, (rule) => answers.get(rule)?.(changed) ?? []);
  };
}

/** The second texts, by the same objects where they are the same. */
function shared(texts: readonly WrittenText[], others: readonly WrittenText[]): readonly WrittenText[] {
  const same = others.map((other, index) => {
    const text = texts[index];
    return text?.path === other.path && text.text === other.text ? text : other;
  });
  return same.length === texts.length && same.every((text, index) => text === texts[index]) ? texts : same;
}

function byReads(rule: Rule, context: RuleContext): Answers {
  const reads = new Reads();
  const { disclosure, texts } = reads.of({ disclosure: context.disclosure, texts: context.texts });
  // A context of its own, because what one rule has read and kept there, another would not read again.
  const verdicts = verdictsOf(rule, ruleContext({ ...context, disclosure, texts }));
  return (variant) => (reads.differ(context, variant) ? verdictsOf(rule, variant) : verdicts);
}

function byText(rule: Rule, context: RuleContext): Answers {
  const known = new WeakMap<WrittenText, readonly Verdict[]>();
  const answer = (text: WrittenText) => {
    const verdicts = known.get(text) ?? verdictsOf(rule, { ...context, texts: [text] });
    known.set(text, verdicts);
    return verdicts;
  };
  const verdicts = context.texts.flatMap(answer);
  return ({ texts }) => (texts === context.texts ? verdicts : texts.flatMap(answer));
}
