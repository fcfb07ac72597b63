import type { Locale } from "@mingzhang/locales";
import { element, type Markup, text } from "@mingzhang/render-html";
import type { Override } from "../overrides.ts";
import { ruleWords } from "../rule-words.ts";
import { headRow, region } from "./table.ts";

interface OverridesHeading {
  readonly id: string;
  readonly level: "h2" | "h4";
  readonly title: string;
}

/** What the profile changes, with its reasons; nothing where it changes nothing. */
export function overridesMarkup(
  overrides: readonly Override[],
  { id, level, title }: OverridesHeading,
  locale: Locale,
): readonly Markup[] {
  if (overrides.length === 0) return [];
  const say = locale.report;
  const rows = overrides.map(({ rule, was, is, reason }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, text(ruleWords(rule, locale).title)),
      ...[say(`severity.${was}`), say(`severity.${is}`)].map((words) => element("td", {}, text(words))),
      // In the bureau's own language, whose full stop would go to the other end beside right-to-left words.
      element("td", {}, element("bdi", {}, text(reason))),
    ),
  );
  const titles = [say("column.rule"), say("column.was"), say("column.is"), say("column.reason")];
  return [
    element(level, { id }, text(title)),
    region(id, element("table", {}, headRow(titles), element("tbody", {}, ...rows))),
  ];
}
