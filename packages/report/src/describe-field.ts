import { fieldPattern, type Locale } from "@mingzhang/locales";
import type { Setting } from "./setting.ts";
import { shortened } from "./shortened.ts";

/**
 * What a path of the data is called, from the outside in: 项目支出情况说明 · 第3个项目“…” · 资金分配情况.
 *
 * A step without a name of its own goes unsaid; a path without any is said as it is, so that no finding is lost.
 */
export function describeField(path: string, setting: Setting): string {
  return joinedNames(fieldNames(path, setting), setting);
}

/** The names on the way to a field; never none. */
export function fieldNames(path: string, { disclosure, locale }: Setting): readonly string[] {
  const steps = path.split(".");
  const names: string[] = [];
  let value: unknown = disclosure;
  for (const [depth, step] of steps.entries()) {
    value = childOf(value, step);
    const pattern = fieldPattern(steps.slice(0, depth + 1), locale.words.fields);
    const counted = /^\d+$/.test(step);
    // The data may end before the path does, and what is not there has no name to say.
    if (pattern === undefined || (counted && value === undefined)) continue;
    names.push(
      locale.field(
        pattern,
        valuesOf(step, value, (words) => quotable(shortened(words, locale), locale)),
      ),
    );
  }
  return names.length === 0 ? [path] : names;
}

export function joinedNames(names: readonly string[], { locale }: Pick<Setting, "locale">): string {
  return names.reduce((outer, inner) => locale.report("place.inside", { outer, inner }));
}

/** Quotation marks inside quotation marks are the single ones. */
function quotable(words: string, locale: Locale): string {
  const inner: Readonly<Record<string, string>> = locale.words.report.place.innerQuotes;
  return words.replace(/[“”]/g, (mark) => inner[mark] ?? mark);
}

/** The text that a path of the data leads to, if it leads to one. */
export function textAt(path: string, { disclosure }: Pick<Setting, "disclosure">): string | undefined {
  const found = path.split(".").reduce<unknown>(childOf, disclosure);
  return typeof found === "string" ? found : undefined;
}

function childOf(value: unknown, step: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
}

/** What a name can speak of: the position as people count, and what the thing itself is called. */
function valuesOf(
  step: string,
  value: unknown,
  short: (words: string) => string,
): Readonly<Record<"key" | "number" | "text" | "code" | "name" | "term", string>> {
  const own = (key: string) => {
    const found = childOf(value, key);
    return typeof found === "string" ? short(found) : "";
  };
  return {
    key: step,
    number: String(Number(step) + 1),
    text: typeof value === "string" ? short(value) : "",
    code: own("code"),
    name: own("name"),
    term: own("term"),
  };
}
