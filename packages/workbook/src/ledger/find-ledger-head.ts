import type { Locale } from "@mingzhang/locales";
import { type MoneyUnit, moneyUnit } from "../cell/money-unit.ts";
import { comparableName } from "../cell/read-name.ts";
import { typedText } from "../cell/typed-text.ts";
import { type GridRow, textOf } from "../tables/grid.ts";
import { readBanner } from "../tables/read-banner.ts";

/** What a column of a ledger says. */
export type LedgerColumn = "unit" | "item" | "section" | "source" | "project" | "amount";

/** Columns without which rows cannot be counted; the unit may be the department, and basic expenditure has no project. */
const required = ["item", "section", "source", "amount"] as const satisfies readonly LedgerColumn[];

export interface LedgerHead {
  /** How many rows stand above the first of the ledger. */
  readonly rows: number;
  readonly columns: ReadonlyMap<LedgerColumn, number>;
  /** Headings that say nothing to the ledger, by column. */
  readonly others: ReadonlyMap<number, string>;
  readonly unit?: MoneyUnit;
  readonly department?: string;
}

/** Finds the row that names the columns of a ledger, by any of the words that they are known by. */
export function findLedgerHead(rows: readonly GridRow[], locale: Locale): LedgerHead | undefined {
  const synonyms: Readonly<Partial<Record<LedgerColumn, readonly string[]>>> =
    locale.words.intake?.ledger.columns ?? {};
  const known = new Map(
    Object.entries(synonyms).flatMap(([column, words]) =>
      words.map((word) => [comparableName(word), column as LedgerColumn] as const),
    ),
  );
  for (const [index, row] of rows.slice(0, 30).entries()) {
    const columns = new Map<LedgerColumn, number>();
    const others = new Map<number, string>();
    let unit: MoneyUnit | undefined;
    for (const [column, cell] of row.cells) {
      const { words, mark } = withoutUnit(textOf(cell));
      const named = known.get(words);
      if (named === undefined || columns.has(named)) others.set(column, textOf(cell));
      else columns.set(named, column);
      if (named === "amount") unit = mark;
    }
    if (!required.every((column) => columns.has(column))) continue;
    const banner = readBanner(rows.slice(0, index), locale);
    return { ...banner, ...(unit === undefined ? {} : { unit }), rows: index + 1, columns, others };
  }
  return undefined;
}

/** `金额（元）` is the heading 金额, in 元. */
function withoutUnit(heading: string): { readonly words: string; readonly mark: MoneyUnit | undefined } {
  const [, words = "", written = ""] = /^(.*?)[(:,]?(?:单位:?)?([万千亿]?元)\)?$/su.exec(typedText(heading)) ?? [];
  const mark = moneyUnit(written);
  return { words: comparableName(mark === undefined ? heading : words), mark };
}
