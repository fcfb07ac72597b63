import { type Amount, plain } from "@mingzhang/core";
import { csv } from "./csv.ts";
import type { DepartmentSummary } from "./department-summary.ts";
import type { SiteFile } from "./published-department.ts";

/** The folder of a year's data from the root of the site. */
export function yearFolder(year: number): string {
  return `data/${year}/`;
}

/** All departments of one year as open data: what is spent on what, where it comes from, and a description for programs. */
export function yearData(year: number, departments: readonly DepartmentSummary[], title: string): readonly SiteFile[] {
  const folder = yearFolder(year);
  return [
    { path: `${folder}expenditure.csv`, content: expenditureCsv(departments) },
    { path: `${folder}revenue.csv`, content: revenueCsv(departments) },
    { path: `${folder}datapackage.json`, content: `${JSON.stringify(dataPackage(year, title), null, 2)}\n` },
  ];
}

const common = ["year", "department_code", "department"] as const;

function expenditureCsv(departments: readonly DepartmentSummary[]): string {
  const rows = departments.flatMap((department) =>
    department.items.flatMap(({ code, name, basic, project }) => [
      ...line(department, [code, name, "basic"], basic),
      ...line(department, [code, name, "project"], project),
    ]),
  );
  return csv([[...common, "function_code", "function", "kind", "amount"], ...rows]);
}

function revenueCsv(departments: readonly DepartmentSummary[]): string {
  const rows = departments.flatMap((department) =>
    department.revenue.flatMap(({ source, amount }) => line(department, [source], amount)),
  );
  return csv([[...common, "source", "amount"], ...rows]);
}

/** A blank cell of a table is no line: nothing was filed there. */
function line({ year, code, name }: DepartmentSummary, own: readonly string[], amount: Amount | undefined) {
  return amount === undefined ? [] : [[String(year), code, name, ...own, plain(amount)]];
}

const fields = {
  year: { type: "integer", columnType: "date:fiscal-year" },
  department_code: { type: "string", columnType: "administrative-classification:generic:level1:code" },
  department: { type: "string", columnType: "administrative-classification:generic:level1:label" },
  function_code: { type: "string", columnType: "functional-classification:generic:code" },
  function: { type: "string", columnType: "functional-classification:generic:label" },
  kind: { type: "string", constraints: { enum: ["basic", "project"] } },
  source: { type: "string" },
  amount: { type: "number", columnType: "value", unit: "万元 (10,000 CNY)" },
} as const;

/** By the Fiscal Data Package, a specification of the Frictionless family (1.0-rc.1). */
function dataPackage(year: number, title: string): unknown {
  const resource = (name: string, columns: readonly (keyof typeof fields)[]) => ({
    name,
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: { fields: columns.map((column) => ({ name: column, ...fields[column] })), missingValues: [""] },
  });
  return {
    name: `department-budgets-${year}`,
    title,
    profile: "fiscal-data-package",
    fiscalPeriod: { start: `${year}-01-01`, end: `${year}-12-31` },
    currencyCode: "CNY",
    resources: [
      resource("expenditure", [...common, "function_code", "function", "kind", "amount"]),
      resource("revenue", [...common, "source", "amount"]),
    ],
  };
}
