import { type Amounts, type FormData, type FormsData, plain } from "@mingzhang/core";
import type { RawForm } from "../tables/read-table.ts";

/** Forms as a data file writes them, like those that are read of tables. */
export function rawForms(forms: FormsData): Readonly<Record<string, RawForm>> {
  return Object.fromEntries(
    Object.entries<FormData>(forms).map(([form, panels]) => {
      const raw = Object.entries(panels).map(([panel, { total, rows }]) => {
        const written = rows.map(({ amounts, ...labels }) => ({ ...labels, amounts: plainAmounts(amounts) }));
        return [panel, { ...(total === undefined ? {} : { total: plainAmounts(total) }), rows: written }] as const;
      });
      return [form, Object.fromEntries(raw)];
    }),
  );
}

function plainAmounts(amounts: Amounts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([column, value]) => (value === undefined ? [] : [[column, plain(value)]])),
  );
}
