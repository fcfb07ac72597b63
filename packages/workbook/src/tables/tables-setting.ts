import type { Catalogue } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { MoneyUnit } from "../cell/money-unit.ts";

export interface TablesSetting {
  /** The language whose words the tables are written in. */
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  /** The unit of tables that do not say theirs; without it they are refused. */
  readonly unit?: MoneyUnit;
}
