import { loadCatalogue } from "@mingzhang/catalogues";
import type { FormId } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import { type LedgerReading, type MoneyUnit, type RawForm, readLedger, readTables } from "@mingzhang/workbook";
import type { SourceFile, SourceResult } from "./combine-sources.ts";

/** What was found so far in the workbooks of one department, and in which of them. */
export class SourceGathering {
  readonly forms: Map<FormId, RawForm> = new Map();
  readonly #places = new Map<FormId, string>();
  readonly #rows: LedgerReading["ledger"]["rows"][number][] = [];
  readonly #setting;
  department: string | undefined;

  constructor(year: number, unit: MoneyUnit | undefined) {
    const locale = loadLocale("zh-CN");
    this.#setting = { locale, catalogue: loadCatalogue(year), ...(unit === undefined ? {} : { unit }) };
  }

  get ledger(): LedgerReading["ledger"] | undefined {
    return this.#rows.length === 0 ? undefined : { rows: this.#rows };
  }

  take({ file, workbook }: SourceFile): SourceResult {
    const name = file.replace(/^.*[/\\]/, "").replace(/\.[^.]+$/, "");
    const ledger = readLedger(workbook, name, this.#setting);
    const tables = readTables(workbook, name, this.#setting);
    this.department ??= tables.department;
    this.#rows.push(...(ledger?.ledger.rows ?? []));
    const problems = [...(ledger?.problems ?? []), ...tables.problems];
    for (const [form, { sheet }] of tables.places) {
      const other = this.#places.get(form);
      if (other !== undefined) problems.push({ code: "duplicate-part", sheet, values: { other } });
      this.#places.set(form, `${file} ${sheet}`);
      const data = tables.forms[form];
      if (data !== undefined) this.forms.set(form, data);
    }
    if (ledger === undefined && tables.places.size === 0 && problems.length === 0) {
      problems.push({ code: "unknown-workbook", sheet: workbook.sheets[0]?.name ?? "", values: {} });
    }
    const isLedger = ledger !== undefined;
    const notices = [
      ...(ledger?.notices ?? []),
      // A sheet that is a ledger is no table, which goes without saying.
      ...tables.notices.filter(({ code }) => !(isLedger && (code === "other-sheet" || code === "skipped-sheet"))),
    ];
    return { file, notices, problems: problems.map((problem) => ({ ...problem, file, path: [] })) };
  }
}
