import { type Profile, type RuleSetting, rules, type Severity } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { ruleWords } from "./rule-words.ts";

/** A rule that a profile judges otherwise than the rule itself does. */
export interface Override {
  readonly rule: string;
  readonly was: Severity;
  readonly is: RuleSetting["severity"];
  readonly reason: string;
}

/** What a profile changes, in the order of the rules; every report states it. */
export function overridesOf(
  { settings }: Pick<Profile, "settings">,
  judged: readonly { readonly id: string; readonly severity: Severity }[] = rules,
): readonly Override[] {
  return judged.flatMap(({ id, severity }) => {
    const setting = settings[id];
    return setting === undefined ? [] : [{ rule: id, was: severity, is: setting.severity, reason: setting.reason }];
  });
}

export function overrideSentence({ rule, was, is, reason }: Override, locale: Locale): string {
  const say = locale.report;
  const { title } = ruleWords(rule, locale);
  return say("override", { title, was: say(`severity.${was}`), is: say(`severity.${is}`), reason });
}
