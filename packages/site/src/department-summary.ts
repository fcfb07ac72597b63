import { type Amount, cell, type Disclosure, panelOf, revenueSources, totalKey } from "@mingzhang/core";
import type { PublishedDepartment } from "./published-department.ts";

/** One 项 of a department's expenditure, as 表3 states it. */
export interface ExpenditureItem {
  readonly code: string;
  readonly name: string;
  readonly basic: Amount | undefined;
  readonly project: Amount | undefined;
}

/** What the index has to know of a department, small enough to be kept for a whole province. */
export interface DepartmentSummary {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  /** The name by language, where it was translated. */
  readonly names: Readonly<Record<string, string>>;
  readonly date: string;
  readonly expenditure: Amount | undefined;
  /** The 类 of 表3 with their totals. */
  readonly categories: readonly { readonly code: string; readonly name: string; readonly amount: Amount }[];
  readonly items: readonly ExpenditureItem[];
  /** The total row of 表2. */
  readonly revenue: readonly { readonly source: string; readonly amount: Amount }[];
}

export function summaryOf({ disclosure }: PublishedDepartment): DepartmentSummary {
  const { department, year, signature } = disclosure;
  const expenditure = panelOf(disclosure, "expenditureOverview");
  const revenue = panelOf(disclosure, "revenueOverview");
  return {
    ...department,
    year,
    names: namesOf(disclosure),
    date: signature.date,
    expenditure: cell(expenditure, totalKey, "total"),
    categories: categoriesOf(disclosure),
    items: lowest(functionalRows(disclosure)).map(({ code, name, amounts: { basic, project } }) => {
      return { code, name, basic, project };
    }),
    revenue: revenueSources.flatMap((source) => {
      const amount = cell(revenue, totalKey, source);
      return amount === undefined ? [] : [{ source, amount }];
    }),
  };
}

/** The 类 of 表3 that have money, in the order of the form. */
export function categoriesOf(disclosure: Disclosure): DepartmentSummary["categories"] {
  return functionalRows(disclosure).flatMap(({ code, name, amounts: { total } }) =>
    code.length === 3 && total !== undefined ? [{ code, name, amount: total }] : [],
  );
}

function functionalRows({ forms }: Disclosure) {
  return forms.expenditureOverview.main.rows;
}

/** Rows that no other row divides: every sum over them counts each yuan once. */
function lowest<Row extends { readonly code: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ code }) => !rows.some((other) => other.code !== code && other.code.startsWith(code)));
}

function namesOf({ department: { name }, translations = {} }: Disclosure): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(translations).flatMap(([language, list]) =>
      list.filter(({ source }) => source === name).map(({ target }) => [language, target]),
    ),
  );
}
