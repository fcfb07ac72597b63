import { readFileSync } from "node:fs";
import {
  type BatchRule,
  batchRules,
  type Citation,
  citations,
  isRelationRule,
  type Rule,
  rules,
} from "@mingzhang/core";
import { type Language, languages, loadLocale, type RuleWords } from "@mingzhang/locales";
import type { BatchRuleCases } from "../packages/core/src/batch-rules/batch-rule-cases.test-support.ts";
import type { Found, RuleCases } from "../packages/core/src/rules/rule-cases.test-support.ts";

/** One page a rule and one that lists them, by path from the root; made of the rule, its words and its test cases. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const rule of rules) pages.set(`docs/rules/${rule.id}.md`, await rulePage(rule));
  for (const rule of batchRules) pages.set(`docs/rules/${rule.id}.md`, await batchRulePage(rule));
  return pages.set("docs/rules/README.md", contents());
}

const generated = "<!-- Generated from the rule, its words and its test cases by `npm run generate`. -->";

async function rulePage(rule: Rule): Promise<string> {
  const source = `packages/core/src/rules/${rule.group}/${rule.id}`;
  const { cases } = (await import(`../${source}.test-cases.ts`)) as { cases: RuleCases };
  return [
    `# ${rule.id}`,
    generated,
    docstring(readFileSync(new URL(`../${source}.ts`, import.meta.url), "utf8")),
    facts(rule),
    ...languages.flatMap((language) => ruleWords(rule, cases, language)),
    "## Cases",
    "Each changes the mended reference disclosure in one way.",
    ...cases.passing.map(({ name, changes }) => `- **holds**: ${name}${listOf(changes)}`),
    ...cases.failing.map(({ name, changes, finds }) => {
      return `- **does not hold**: ${name}${listOf(changes)}${finds.map((each) => `\n  - finds ${finding(each)}`).join("")}`;
    }),
    `Source: [\`${rule.id}.ts\`](../../${source}.ts)`,
  ]
    .join("\n\n")
    .concat("\n");
}

async function batchRulePage(rule: BatchRule): Promise<string> {
  const source = `packages/core/src/batch-rules/${rule.id}`;
  const { cases } = (await import(`../${source}.test-cases.ts`)) as { cases: BatchRuleCases };
  return [
    `# ${rule.id}`,
    generated,
    docstring(readFileSync(new URL(`../${source}.ts`, import.meta.url), "utf8")),
    factTable([
      ["Severity", rule.severity],
      ["Group", "batch"],
      ["Dimension", rule.dimension],
      ["Basis", citation(citations[rule.basis])],
    ]),
    ...languages.flatMap((language) => wordList(wordsOf(rule, language))),
    "## Cases",
    "Each is about what is known of a few made-up departments.",
    ...cases.passing.map(({ name }) => `- **holds**: ${name}`),
    ...cases.failing.map(({ name, finds }) => {
      return `- **does not hold**: ${name}${finds.map((each) => `\n  - finds \`${each}\``).join("")}`;
    }),
    `Source: [\`${rule.id}.ts\`](../../${source}.ts)`,
  ]
    .join("\n\n")
    .concat("\n");
}

/** What the rule's own comment says. */
function docstring(source: string): string {
  const comment = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*export const/.exec(source)?.[1];
  if (comment === undefined) throw new Error(`a rule has no docstring:\n${source.slice(0, 200)}`);
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n")
    .trim();
}

function facts(rule: Rule): string {
  const { from, to } = rule.years ?? {};
  const rows = [
    ["Severity", rule.severity],
    ["Group", rule.group],
    ["Dimension", rule.dimension],
    ["Scope", rule.scope],
    ["Fiscal years", from === undefined && to === undefined ? "all" : `${from ?? ""}–${to ?? ""}`],
    ["Tolerance", isRelationRule(rule) ? "0.01 × ⌊n / 2⌋ of n addends; a lone figure must be equal" : "none"],
    ["Basis", citation(citations[rule.basis])],
  ];
  return factTable(rows);
}

function factTable(rows: readonly (readonly string[])[]): string {
  return ["| | |", "|---|---|", ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join("\n");
}

function citation({ title, number, article, year, confirmed }: Citation): string {
  const paper = `《${title}》${number === undefined ? "" : `（${number}）`}${article ?? ""}`;
  return [paper, year, confirmed ? "confirmed" : "to be confirmed"].filter((part) => part !== undefined).join(", ");
}

function ruleWords(rule: Rule, { failing }: RuleCases, language: Language): readonly string[] {
  const words = wordsOf(rule, language);
  // Rules that compare figures share their sentences; which of three says `wrong` depends on how many figures are added.
  const variants = failing.flatMap(({ finds }) => finds.map(({ variant = "wrong" }) => variant));
  const found = new Set(
    variants.flatMap((variant) => (variant === "wrong" ? ["same", "unequal", variant] : [variant])),
  );
  const shared = Object.entries(loadLocale(language).words.rules.relation).filter(([variant]) => found.has(variant));
  return wordList(words, shared);
}

function wordList(words: RuleWords, shared: readonly (readonly [string, string])[] = []): readonly string[] {
  const sentences = words.what === undefined ? shared : Object.entries(words.what);
  const list = sentences.map(([variant, sentence]) => `- \`${variant}\`: ${sentence}`);
  return [`## ${words.title}`, words.why, words.fix, ...(list.length > 0 ? [list.join("\n")] : [])];
}

function listOf(changes: object): string {
  return Object.entries(changes)
    .map(([path, value]) => `\n  - \`${path}\` ${value === undefined ? "removed" : `= \`${JSON.stringify(value)}\``}`)
    .join("");
}

function finding({ at, variant, atMost, actual, expected }: Found): string {
  const said = [variant, atMost].filter((part) => part !== undefined).join(", ");
  const figures = actual === undefined ? "" : `: ${actual}${expected === undefined ? "" : `, expected ${expected}`}`;
  return `\`${at}\`${said === "" ? "" : ` (${said})`}${figures}`;
}

function contents(): string {
  const groups = [...new Set(rules.map(({ group }) => group))];
  return [
    "# The rules",
    generated,
    `${rules.length} rules about one department and ${batchRules.length} about all departments of a bureau together, in the order in which their findings are reported.`,
    ...groups.flatMap((group) => [
      `## ${group}`,
      [
        "| Rule | 规则 | Severity | Dimension |",
        "|---|---|---|---|",
        ...rules.filter((rule) => rule.group === group).map(ruleRow),
      ].join("\n"),
    ]),
    "## batch",
    ["| Rule | 规则 | Severity | Dimension |", "|---|---|---|---|", ...batchRules.map(ruleRow)].join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

function ruleRow(rule: Rule | BatchRule): string {
  const { title } = wordsOf(rule, "zh-CN");
  return `| [${rule.id}](${rule.id}.md) | ${title} | ${rule.severity} | ${rule.dimension} |`;
}

function wordsOf({ id }: Pick<Rule, "id">, language: Language): RuleWords {
  const words: Readonly<Record<string, object>> = loadLocale(language).words.rules;
  const found = words[id] as RuleWords | undefined;
  if (found === undefined) throw new Error(`${language} has no words for ${id}`);
  return found;
}
