import { type AmountColumn, type Column, type Form, type FormId, type Panel, type RowKind } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { comparableName } from "../cell/read-name.ts";

/** What a column of an official table holds, and every way in which its heading may be written. */
export interface Heading {
  readonly panel: Panel;
  readonly role: HeadingRole;
  /** Comparable. */
  readonly words: ReadonlySet<string>;
  /** The headings over it, comparable, from the top. */
  readonly above: readonly string[];
}

export type HeadingRole =
  | { readonly kind: "label"; readonly label: LabelKey }
  | { readonly kind: "amount"; readonly column: string };

export type LabelKey = "code" | "category" | "section" | "item" | "name" | "project" | "unit" | "line";

/** The words of a form as its locale prints them. */
interface FormWords {
  readonly panels?: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, string>>;
}

/** The headings that the columns of a form can have, from start to end, by its declaration and the words of a language. */
export function headingsOf(form: Form, id: FormId, { words }: Locale): readonly Heading[] {
  const { panels = {}, labels, columns, groups = {} }: FormWords = words.forms[id];
  const { labels: otherLabels = {}, columns: otherColumns = {} } = (words.intake ?? {}) as Synonyms;
  return form.panels.flatMap((panel) => {
    const top = form.panels.length > 1 ? [comparableName(panels[panel.id] ?? "")] : [];
    const labelled = labelKeys(panel.rows).map((label): Heading => {
      const own = printedLabel[label].flatMap((key) => labels[key] ?? []);
      const each = [...own, ...(otherLabels[label] ?? [])];
      return { panel, role: { kind: "label", label }, words: new Set(each.map(comparableName)), above: top };
    });
    const amounts = leaves(panel.columns, groups, top).map(([{ key }, above]): Heading => {
      const each = [columns[key] ?? key, ...(otherColumns[key] ?? [])];
      return { panel, role: { kind: "amount", column: key }, words: new Set(each.map(comparableName)), above };
    });
    return [...labelled, ...amounts];
  });
}

interface Synonyms {
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  readonly columns?: Readonly<Record<string, readonly string[]>>;
}

/** The words that a form prints over its labels. */
const printedLabel: Readonly<Record<LabelKey, readonly string[]>> = {
  code: ["codes"],
  category: ["category"],
  section: ["section"],
  item: ["item"],
  name: ["name"],
  project: ["project"],
  unit: [],
  line: ["item", "category"],
};

/** The columns that may stand before the amounts. Not all do: codes stand in one column or in three, or nowhere. */
function labelKeys(rows: RowKind): readonly LabelKey[] {
  switch (rows.kind) {
    case "items":
    case "categories":
    case "named":
      return ["line"];
    case "functional":
      return ["code", "category", "section", "item", "name"];
    case "economic":
      return ["code", "category", "section", "name"];
    case "projects":
      return ["unit", "code", "category", "section", "item", "name", "project"];
  }
}

function leaves(
  columns: readonly Column[],
  groups: Readonly<Record<string, string>>,
  above: readonly string[],
): readonly (readonly [AmountColumn, readonly string[]])[] {
  return columns.flatMap((column) =>
    "group" in column
      ? leaves(column.columns, groups, [...above, comparableName(groups[column.group] ?? "")])
      : [[column, above] as const],
  );
}
