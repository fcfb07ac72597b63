import { type Block, blockId } from "../../layout/block.ts";
import { type Field, fieldAt } from "../../layout/field.ts";
import { fieldName } from "../../layout/field-name.ts";
import { join } from "../draft.ts";
import { statusKey, translationKey, valueKey } from "../marks.ts";
import type { WriterSetting } from "./setting.ts";

/** A column of a block of fields, records or a list. */
export type GridColumn =
  | { readonly kind: "label"; readonly head: string }
  | { readonly kind: "gap"; readonly head: "" }
  | { readonly kind: "current" | "change"; readonly head: string }
  /** `field` is nothing where each row has another one. */
  | {
      readonly kind: "input";
      readonly head: string;
      readonly key: string;
      readonly column: string;
      readonly field?: Field;
    }
  | {
      readonly kind: "translation" | "status";
      readonly head: string;
      readonly key: string;
      /** The column of the text that is translated. */
      readonly column: string;
      readonly language: string;
    };

type Grid = Exclude<Block, { readonly kind: "panel" }>;

/** The columns of a block from start to end: what is asked, and beside each long text its translations. */
export function gridColumns(block: Grid, setting: WriterSetting): readonly GridColumn[] {
  const { words, locale } = setting;
  const label = { kind: "label", head: block.kind === "list" ? words.head.number : words.head.field } as const;
  if (block.kind === "fields") {
    const value: GridColumn = { kind: "input", head: words.head.value, key: valueKey, column: "" };
    const hasText = block.fields.some((path) => fieldAt(path).kind.kind === "text");
    return [label, value, ...(hasText ? translations("", setting) : [])];
  }
  const { path, columns, current } = block;
  const pattern = block.kind === "list" ? `${path}.*` : join(path, block.rows[0] ?? "");
  const asked = columns.flatMap((column): readonly GridColumn[] => {
    const field = fieldAt(join(pattern, column));
    const head = fieldName(join(pattern, column), pattern, locale) || blockTitle(block, setting);
    const input: GridColumn = { kind: "input", head, key: column || valueKey, column, field };
    const shown: readonly GridColumn[] = column === "previous" && current !== undefined ? comparison(setting) : [];
    return [
      ...shown.slice(0, 1),
      input,
      ...shown.slice(1),
      ...(field.kind.kind === "text" ? translations(column, setting) : []),
    ];
  });
  // Lists of items begin with two columns, the code and the name, where records have one label.
  const gaps: readonly GridColumn[] =
    block.kind === "records" && current !== undefined
      ? [
          { kind: "gap", head: "" },
          { kind: "gap", head: "" },
        ]
      : [];
  return [label, ...gaps, ...asked];
}

function comparison({ words }: WriterSetting): readonly GridColumn[] {
  return [
    { kind: "current", head: words.head.current },
    { kind: "change", head: words.head.change },
  ];
}

function translations(column: string, { languages, words }: WriterSetting): readonly GridColumn[] {
  return languages.flatMap((language): readonly GridColumn[] => [
    {
      kind: "translation",
      head: words.head.translation.replace("{{language}}", languageName(language, words)),
      key: translationKey(column || valueKey, language),
      column,
      language,
    },
    { kind: "status", head: words.head.status, key: statusKey(column || valueKey, language), column, language },
  ]);
}

function languageName(language: string, { languages }: WriterSetting["words"]): string {
  return (languages as Readonly<Record<string, string>>)[language] ?? language;
}

/** The heading over a block. */
export function blockTitle(block: Grid, { words, locale }: WriterSetting): string {
  const own: Readonly<Record<string, string>> = words.block;
  return own[blockId(block)] ?? fieldName(blockId(block), "", locale);
}

const widths: Readonly<Record<Field["kind"]["kind"], number>> = {
  amount: 15,
  integer: 11,
  day: 13,
  code: 12,
  figure: 13,
  choice: 11,
  line: 24,
  text: 52,
};

/** In digits of the default font. */
export function columnWidth(column: GridColumn, block: Grid): number {
  switch (column.kind) {
    case "label":
      return block.kind === "list" ? 8 : 30;
    case "gap":
      return 2;
    case "current":
    case "change":
      return 14;
    case "translation":
      return 46;
    case "status":
      return 10;
    case "input":
      return column.field === undefined ? 40 : widths[column.field.kind.kind];
  }
}
