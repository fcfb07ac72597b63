import type { Locale } from "@mingzhang/locales";
import type { Sheet } from "@mingzhang/spreadsheet";
import type { MoneyUnit } from "../cell/money-unit.ts";
import { addressIn, type GridRow, isFigure, textsOf } from "./grid.ts";
import type { LabelKey } from "./heading.ts";
import type { Matched } from "./match-form.ts";
import type { Head } from "./read-head.ts";
import { type RawPanel, readRows } from "./read-rows.ts";
import type { TableFindings } from "./table-findings.ts";
import type { TablesSetting } from "./tables-setting.ts";

/** A form, as its data file writes it. */
export type RawForm = Readonly<Record<string, RawPanel>>;

/** Reads the panels of a table whose columns are known. */
export function readTable(
  { form, id, head }: Matched,
  sheet: Sheet,
  unit: MoneyUnit,
  department: string | undefined,
  { locale, catalogue }: TablesSetting,
  findings: TableFindings,
): RawForm {
  tellColumns(head, sheet, findings);
  if (unit !== "tenThousandYuan") {
    findings.notices.push({ code: "converted-unit", sheet: sheet.name, values: { unit } });
  }
  const body = withoutFoot(head.body, locale);
  return Object.fromEntries(
    form.panels.map((panel) => {
      const of = [...head.columns].filter(([heading]) => heading.panel === panel);
      const labels = new Map<LabelKey, number>();
      const amounts = new Map<string, number>();
      for (const [{ role }, column] of of) {
        if (role.kind === "label") labels.set(role.label, column);
        else amounts.set(role.column, column);
      }
      const reading = {
        sheet: sheet.name,
        form: id,
        panel,
        unit,
        labels,
        amounts,
        locale,
        catalogue,
        department,
        findings,
      };
      return [panel.id, readRows(body, reading)];
    }),
  );
}

/** Notes and signatures below a table are none of its rows, nor is the banner that every page repeats. */
function withoutFoot(rows: readonly GridRow[], { words }: Locale): readonly GridRow[] {
  const { foot = [], empty, banner } = words.intake ?? {};
  const labels = [...foot, ...(banner?.department ?? []), ...(banner?.unit ?? [])];
  const isLabelled = new RegExp(`^(?:${labels.join("|")})\\s*[:：]`);
  return rows.filter((row) => {
    const texts = textsOf(row).map((text) => text.trim());
    const isEmptyNote = empty !== undefined && texts.length <= 2 && texts.some((text) => text.includes(empty));
    return !isEmptyNote && !texts.some((text) => isLabelled.test(text));
  });
}

function tellColumns(head: Head, sheet: Sheet, findings: TableFindings): void {
  for (const { role, words } of head.missing) {
    if (role.kind !== "amount") continue;
    const [value = role.column] = words;
    findings.problems.push({ code: "missing-heading", sheet: sheet.name, values: { value } });
  }
  for (const [column, found] of head.unknown) {
    const row = head.body.find(({ cells }) => cells.has(column));
    if (row === undefined) continue;
    const cell = row.cells.get(column);
    const isAmount = cell !== undefined && isFigure(cell);
    const at = { sheet: sheet.name, cell: addressIn(row, column), values: { found } };
    if (isAmount) findings.problems.push({ code: "unknown-heading", ...at });
    else findings.notices.push({ code: "not-read", ...at });
  }
}
