import type { Catalogue, FormId, Panel } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { MoneyUnit } from "../cell/money-unit.ts";
import type { LabelKey } from "./heading.ts";
import type { TableFindings } from "./table-findings.ts";

/** What the readers of the rows of a panel share. */
export interface PanelReading {
  readonly sheet: string;
  readonly form: FormId;
  readonly panel: Panel;
  readonly unit: MoneyUnit;
  readonly labels: ReadonlyMap<LabelKey, number>;
  readonly amounts: ReadonlyMap<string, number>;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  /** The unit of tables that name none, because there is only one. */
  readonly department: string | undefined;
  readonly findings: TableFindings;
}

/** What the rows before leave to be understood. */
export interface Context {
  code: string | undefined;
  /** The name of that code. */
  name: string | undefined;
  item: string | undefined;
  unit: string | undefined;
}

/** What names a row in the data. */
export type Labels = Readonly<Record<string, string>>;
