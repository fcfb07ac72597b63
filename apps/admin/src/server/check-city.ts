import { loadCatalogue } from "@mingzhang/catalogues";
import { type BatchContext, checkBatch, type Decimal, plain, sum } from "@mingzhang/core";
import type { KnownFile } from "@mingzhang/jobs";
import { batchContext, openStorage, wordFindings } from "@mingzhang/jobs/process";
import { loadLocale } from "@mingzhang/locales";
import type { AdminLanguage } from "@mingzhang/locales/admin";
import type { Expectations } from "./expectations.ts";

export interface CityInput {
  readonly storage: string;
  readonly year: number;
  readonly files: readonly KnownFile[];
  readonly previous: readonly KnownFile[];
  readonly expectations: Expectations;
  readonly language: AdminLanguage;
}

/** One 类: what all departments together spend, beside what the bureau entered. Amounts are in 万元. */
export interface CategoryTotal {
  readonly code: string;
  readonly name: string;
  readonly sum: string;
  /** Absent where the bureau entered none. */
  readonly control: string | null;
  readonly difference: string | null;
}

/** What is wrong with the departments together, for the page of the bureau. */
export interface CityFinding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  readonly department: string | null;
}

export interface CityCheck {
  readonly totals: readonly CategoryTotal[];
  readonly findings: readonly CityFinding[];
}

/** Holds the newest data of all departments against each other, last year's, and what the bureau knows. */
export async function checkCity({ storage, year, language, ...input }: CityInput): Promise<CityCheck> {
  const known = (files: readonly KnownFile[]) => files.map((file) => ({ ...file, problems: [] }));
  const { files, previous, expectations } = input;
  const spec = { files: known(files), previous: known(previous), expectations };
  const context = await batchContext(spec, openStorage(storage));
  const locale = loadLocale(language);
  const findings = wordFindings(checkBatch(context), locale).map(({ rule, severity, message, department }) => ({
    rule,
    severity,
    title: locale.rule(`${rule}.title`),
    message,
    fix: locale.rule(`${rule}.fix`),
    department: department ?? null,
  }));
  return { totals: totalsOf(context, year), findings };
}

function totalsOf({ departments, expectations }: BatchContext, year: number): readonly CategoryTotal[] {
  const { functional } = loadCatalogue(year);
  const rows = departments.flatMap(({ categories }) => categories);
  const controls = new Map<string, Decimal>(expectations.categories?.map(({ code, amount }) => [code, amount]));
  return [...new Set([...rows.map(({ code }) => code), ...controls.keys()])].sort().map((code) => {
    const total = sum(rows.filter((row) => row.code === code).map(({ amount }) => amount));
    const control = controls.get(code);
    return {
      code,
      name: functional.find(code)?.name ?? "",
      sum: plain(total),
      control: control === undefined ? null : plain(control),
      difference: control === undefined ? null : plain(total.minus(control)),
    };
  });
}
