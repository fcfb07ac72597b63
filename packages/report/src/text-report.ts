import { type Finding, type Profile, severities } from "@mingzhang/core";
import { describeFinding, ruleWords } from "./describe-finding.ts";
import type { Setting } from "./describe-place.ts";

/** The findings of one department for a person to read: the gravest first, each rule's reason and remedy once. */
export function textReport(findings: readonly Finding[], profile: Profile, setting: Setting): string {
  const { disclosure, locale } = setting;
  const { code, name } = disclosure.department;
  const say = locale.message;
  const count = (severity: string) => String(findings.filter((finding) => finding.severity === severity).length);
  const lines = [
    say("check.department", { department: name, code, year: String(disclosure.year) }),
    say("check.counts", { error: count("error"), warning: count("warning"), info: count("info") }),
    ...Object.entries(profile.settings).map(([rule, { severity, reason }]) =>
      say("check.override", {
        rule: ruleWords(rule, setting).title,
        severity: say(`check.severity.${severity}`),
        reason,
      }),
    ),
  ];
  if (findings.length === 0) lines.push(say("check.clean"));
  for (const severity of severities) {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    for (const rule of new Set(ofSeverity.map((finding) => finding.rule))) {
      const { title, why, fix } = ruleWords(rule, setting);
      lines.push("", say("check.rule", { severity: `[${say(`check.severity.${severity}`)}]`, title }));
      for (const finding of ofSeverity.filter((each) => each.rule === rule)) {
        lines.push(say("check.sentence", { sentence: describeFinding(finding, setting) }));
      }
      if (severity !== "info") lines.push(say("check.why", { why }), say("check.fix", { fix }));
    }
  }
  return `${lines.join("\n")}\n`;
}
