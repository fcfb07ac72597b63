import { type Profile, type RuleSetting, rules, type Severity } from "@mingzhang/core";

/** A rule that a profile judges otherwise than the rule itself does. */
export interface Override {
  readonly rule: string;
  readonly was: Severity;
  readonly is: RuleSetting["severity"];
  readonly reason: string;
}

/** What a profile changes, in the order of the rules; every report states it. */
export function overridesOf({ settings }: Profile): readonly Override[] {
  return rules.flatMap(({ id, severity }) => {
    const setting = settings[id];
    return setting === undefined ? [] : [{ rule: id, was: severity, is: setting.severity, reason: setting.reason }];
  });
}
