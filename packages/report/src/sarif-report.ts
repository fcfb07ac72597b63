import { type Finding, placeKey, type Rule, rules, type Severity } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { basisWords } from "./basis-words.ts";
import { plainValue } from "./figure-words.ts";
import { type FileReport, isUnread, type UnreadFile } from "./file-report.ts";
import { culpritHint } from "./fix-words.ts";
import type { DescribedFinding, DescribedPlace, Position } from "./report-department.ts";
import { ruleWords } from "./rule-words.ts";

/** The findings of many files as SARIF 2.1.0 (OASIS), which editors and code hosts show at the line of the data. */
export function sarifReport(reports: readonly FileReport[], locale: Locale): string {
  const unread = reports.filter(isUnread);
  const run = {
    tool: {
      driver: {
        name: "Mingzhang",
        language: locale.language,
        rules: rules.map((rule) => ruleDescriptor(rule, locale)),
      },
    },
    invocations: [
      { executionSuccessful: unread.length === 0, toolExecutionNotifications: unread.flatMap(notifications) },
    ],
    language: locale.language,
    columnKind: "utf16CodeUnits",
    results: reports.flatMap((report) =>
      isUnread(report) ? [] : report.findings.map((finding) => result(finding, report.file, locale)),
    ),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

function ruleDescriptor({ id, severity, dimension, group, basis }: Rule, locale: Locale): object {
  const { title, why, fix } = ruleWords(id, locale);
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${fix}\n${basisWords(basis, locale)}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { dimension, tags: [group] },
  };
}

const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));

function result(described: DescribedFinding, file: string, locale: Locale): object {
  const { finding, message, places } = described;
  const { rule, severity } = finding;
  const [place, ...others] = places;
  const hint = culpritHint(described, locale);
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule),
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: [place === undefined ? { physicalLocation: physical(file) } : location(place, file)],
    relatedLocations: others.map((other, id) => ({ id, ...location(other, file), message: { text: other.words } })),
    properties: figures(finding),
  };
}

function location({ place, words, at }: DescribedPlace, file: string): object {
  return {
    physicalLocation: physical(file, at),
    logicalLocations: [{ fullyQualifiedName: placeKey(place), decoratedName: words }],
  };
}

function physical(file: string, at?: Position): object {
  const artifactLocation = { uri: uriOf(file) };
  return at === undefined
    ? { artifactLocation }
    : { artifactLocation, region: { startLine: at.line, startColumn: at.column } };
}

/** Windows' separators too are `/` in a URI. */
function uriOf(file: string): string {
  return file.split(/[\\/]/).map(encodeURIComponent).join("/");
}

function figures({ expected, actual, difference, tolerance }: Finding): object {
  const known = Object.entries({ expected, actual, difference, tolerance }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, plainValue(value)] as const],
  );
  return Object.fromEntries(known);
}

function notifications({ file, problems }: UnreadFile): readonly object[] {
  return problems.map(({ message, place, code }) => ({
    descriptor: { id: code },
    level: "error",
    message: { text: message },
    locations: [{ physicalLocation: physical(file, place) }],
  }));
}
