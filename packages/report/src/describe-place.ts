import type { Catalogue, Disclosure, FormPlace, Place, TextPlace } from "@mingzhang/core";
import { rowKey, totalKey } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";

/** What places are described with. */
export interface Setting {
  readonly disclosure: Disclosure;
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}

/** A place in the reader's words: table, row and column; the name of a field; the characters of a text. */
export function describePlace(place: Place, setting: Setting): string {
  if ("fact" in place) return fieldName(place.fact, setting);
  if ("text" in place) return describeText(place, setting);
  return describeForm(place, setting);
}

function describeForm({ form, row, column }: FormPlace, setting: Setting): string {
  const { locale } = setting;
  const words = formWords(form, locale);
  if (row === undefined) return words.title;
  const values = { form: words.title, row: rowName(form, row, setting) };
  if (column === undefined) return locale.message("check.place.row", values);
  return locale.message("check.place.cell", { ...values, column: words.columns[column] ?? column });
}

interface FormWords {
  readonly title: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly items?: Readonly<Record<string, string>>;
}

function formWords(form: string, locale: Locale): FormWords {
  const words = locale.words.forms as unknown as Readonly<Record<string, FormWords>>;
  return words[form] ?? { title: form, columns: {} };
}

function rowName(form: string, row: string, { disclosure, catalogue, locale }: Setting): string {
  if (row === totalKey) return locale.message("check.place.total");
  const item = formWords(form, locale).items?.[row];
  if (item !== undefined) return item;
  const panels: Readonly<Record<string, { readonly rows: readonly object[] }>> =
    disclosure.forms[form as keyof Disclosure["forms"]];
  const filed = Object.values(panels)
    .flatMap(({ rows }) => rows)
    .find((each) => rowKey(each as Readonly<Record<string, unknown>>) === row);
  const named = filed !== undefined && "name" in filed && typeof filed.name === "string" ? filed.name : undefined;
  const name = named ?? catalogue.functional.find(row)?.name;
  return name === undefined || name === row || row.includes("/") ? row : `${row} ${name}`;
}

function describeText({ text, paragraph, from, to }: TextPlace, setting: Setting): string {
  const value = text.split(".").reduce<unknown>(inside, setting.disclosure);
  const words = typeof value === "string" ? (value.split("\n")[paragraph]?.slice(from, to) ?? "") : "";
  return setting.locale.message("check.place.text", {
    field: fieldName(text, setting),
    paragraph: String(paragraph + 1),
    from: String(from + 1),
    to: String(to),
    words,
  });
}

/** A field by its names from the outside in; one that has none is called by its path, so that no finding is lost. */
function fieldName(path: string, { disclosure, locale }: Setting): string {
  const names: string[] = [];
  let value: unknown = disclosure;
  const steps = path.split(".");
  for (const [depth, step] of steps.entries()) {
    value = inside(value, step);
    const pattern = patternOf(steps.slice(0, depth + 1), locale.words.fields ?? {});
    if (pattern === undefined) return path;
    names.push(locale.field(pattern, valuesOf(step, value)));
  }
  return names.join(" · ");
}

function inside(value: unknown, step: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
}

/** The name that says most of the path: a step that is named goes before one that is only counted. */
function patternOf(steps: readonly string[], fields: Readonly<Record<string, string>>): string | undefined {
  const [first = "", ...rest] = steps;
  const patterns = rest.reduce(
    (known, step) => [...known.map((each) => `${each}.${step}`), ...known.map((each) => `${each}.*`)],
    [first],
  );
  return patterns.find((pattern) => Object.hasOwn(fields, pattern));
}

/** What a name can speak of: the position as people count, and what the thing itself is called. */
function valuesOf(step: string, value: unknown): Readonly<Record<string, string>> {
  const text = (name: string) => {
    const found = inside(value, name);
    return typeof found === "string" ? found : "";
  };
  return {
    key: step,
    number: String(Number(step) + 1),
    text: typeof value === "string" ? value : "",
    code: text("code"),
    name: text("name"),
    term: text("term"),
  };
}
