import { rowKey } from "../../form-data.ts";
import { forms } from "../../forms/index.ts";
import type { FormPlace } from "../../place.ts";
import type { RuleContext } from "../../rule-context.ts";

/** A row of a table that stands under a code of an official list and repeats its name. */
export interface NamedRow {
  readonly list: "functional" | "economic";
  readonly code: string;
  readonly name: string;
  readonly place: FormPlace;
}

/** The rows with a code and a name, in the order of the tables. */
export function namedRows({ figures }: RuleContext): readonly NamedRow[] {
  return forms.flatMap(({ id: form, panels }) =>
    panels.flatMap(({ id: panel, rows: { kind } }) => {
      if (kind !== "functional" && kind !== "economic" && kind !== "projects") return [];
      const list = kind === "economic" ? kind : "functional";
      return figures.panel(form, panel).rows.flatMap((row): readonly NamedRow[] => {
        if (!("code" in row) || row.code === undefined || !("name" in row) || row.name === undefined) return [];
        return [{ list, code: row.code, name: row.name, place: { form, row: rowKey(row) } }];
      });
    }),
  );
}
