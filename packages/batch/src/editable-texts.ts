import { loadCatalogue } from "@mingzhang/catalogues";
import { type Disclosure, formatDisclosure, type ParseResult, parseDisclosure, writtenTexts } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { describePlace } from "@mingzhang/report";

/** A text in a department's own words, which it may mend without a figure being touched. */
export interface EditableText {
  /** Its path in the data: `comparisons.items.3.reason`. */
  readonly path: string;
  /** Where it stands, in words. */
  readonly label: string;
  /** Empty where a change has no reason yet. */
  readonly text: string;
}

/** Everything a department writes, and every change that it could give a reason for; names in tables are the tables' own. */
export function editableTexts(disclosure: Disclosure, locale: Locale): readonly EditableText[] {
  const label = textLabels(disclosure, locale);
  const written = writtenTexts(disclosure).filter(({ path }) => !/^(?:forms|department)\./.test(path));
  const texts = new Map(written.map(({ path, text }) => [path, text]));
  for (const path of reasonPaths(disclosure)) if (!texts.has(path)) texts.set(path, "");
  return [...texts].map(([path, text]) => ({ path, text, label: label(path) }));
}

/** What readers call the place of a text, by its path in the data. */
export function textLabels(disclosure: Disclosure, locale: Locale): (path: string) => string {
  const setting = { disclosure, locale, catalogue: loadCatalogue(disclosure.year) };
  return (path) => describePlace({ fact: path }, setting);
}

/** The disclosure with other texts, by path; an empty one takes a reason away. Only what can be edited is changed. */
export function withTexts(disclosure: Disclosure, changes: Readonly<Record<string, string>>): ParseResult {
  const reasons = new Set(reasonPaths(disclosure));
  const editable = new Set(writtenTexts(disclosure).map(({ path }) => path));
  const data = structuredClone(formatDisclosure(disclosure));
  for (const [path, text] of Object.entries(changes)) {
    const known = reasons.has(path) || (editable.has(path) && !/^(?:forms|department)\./.test(path));
    if (known) put(data, path.split("."), text === "" && reasons.has(path) ? undefined : text);
  }
  return parseDisclosure(data);
}

/** Wherever an amount stands beside last year's. */
function reasonPaths(disclosure: Disclosure): readonly string[] {
  return [...pathsOf(disclosure.comparisons, "comparisons"), ...pathsOf(disclosure.otherMatters, "otherMatters")];
}

function pathsOf(value: object, path: string): readonly string[] {
  const own = "previous" in value ? [`${path}.reason`] : [];
  const inner = Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    typeof child === "object" && child !== null ? pathsOf(child, `${path}.${key}`) : [],
  );
  return [...own, ...inner];
}

function put(at: unknown, [key = "", ...rest]: readonly string[], text: string | undefined): void {
  const object = at as Record<string, unknown>;
  if (rest.length > 0) put(object[key], rest, text);
  else if (text === undefined) delete object[key];
  else object[key] = text;
}
