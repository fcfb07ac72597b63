import { columnKeys, type Disclosure, type Form, forms, type Panel, plain, type Row } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { csv } from "./csv.ts";

/** One part of an official table as a file of data. */
export interface TableFile {
  readonly name: string;
  readonly title: string;
  readonly rows: () => string;
}

/** The labels that name a row, in the order of the table; an absent one is a blank cell. */
const labels = ["unit", "code", "name", "item", "project"] as const;

/** A file for each part of each table that has a filled cell, named by the table's number; amounts in 万元, as published. */
export function tableFiles({ forms: data }: Disclosure, locale: Locale): readonly TableFile[] {
  return forms.flatMap((form: Form) => {
    const panels = data[form.id as keyof typeof data] as Readonly<Record<string, { readonly rows: readonly Row[] }>>;
    const title = locale.site("department.table", {
      number: locale.form("number", { number: String(form.number) }),
      title: locale.form(`${form.id}.title`),
    });
    return form.panels.flatMap((panel) => {
      const rows = panels[panel.id]?.rows ?? [];
      if (rows.length === 0) return [];
      const alone = form.panels.length === 1;
      const part = alone
        ? title
        : locale.site("department.part", { table: title, part: locale.form(`${form.id}.panels.${panel.id}`) });
      const name = `${String(form.number).padStart(2, "0")}-${kebab(form.id)}${alone ? "" : `-${panel.id}`}.csv`;
      return [{ name, title: part, rows: () => tableCsv(panel, rows) }];
    });
  });
}

function tableCsv({ columns }: Panel, rows: readonly Row[]): string {
  const used = labels.filter((label) => rows.some((row) => label in row));
  const keys = columnKeys(columns);
  return csv([
    [...used, ...keys],
    ...rows.map((row) => {
      const named: Readonly<Partial<Record<string, unknown>>> = row;
      return [
        ...used.map((label) => textOf(named[label])),
        ...keys.map((key) => {
          const amount = row.amounts[key];
          return amount === undefined ? "" : plain(amount);
        }),
      ];
    }),
  ]);
}

function kebab(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function textOf(label: unknown): string {
  return typeof label === "string" ? label : "";
}
