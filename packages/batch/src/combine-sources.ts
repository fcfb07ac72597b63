import { catalogueYears, loadCatalogue, loadSuccessors } from "@mingzhang/catalogues";
import { type Disclosure, type FormId, formatDisclosure, parseDisclosure } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import type { Workbook } from "@mingzhang/spreadsheet";
import {
  type Combination,
  combine,
  type Draft,
  type MoneyUnit,
  type SheetNotice,
  writeTemplate,
} from "@mingzhang/workbook";
import { SourceGathering } from "./gather-sources.ts";
import type { FileProblem } from "./problem.ts";
import { yearOfWorkbook } from "./year-of-workbook.ts";

export interface CombineOptions {
  /** Data of the same department and year, which supplies what tables and ledgers do not. */
  readonly base?: Disclosure;
  /** Last year's data, which supplies the figures to compare with where the base has none. */
  readonly previous?: Disclosure;
  /** The code of the department, where no base says it. */
  readonly department?: string;
  /** The fiscal year, where neither the base nor a title says it. */
  readonly year?: number;
  /** The unit of tables that do not say theirs. */
  readonly unit?: MoneyUnit;
}

/** A workbook that is no disclosure by itself, but may hold tables or a ledger. */
export interface SourceFile {
  readonly file: string;
  readonly workbook: Workbook;
}

/** What was read of one workbook. */
export interface SourceResult {
  readonly file: string;
  readonly notices: readonly SheetNotice[];
  readonly problems: readonly FileProblem[];
}

export interface CombinedSources {
  /** Of each workbook; of all of them together it is the first's. */
  readonly results: readonly SourceResult[];
  /** Where it is whole. */
  readonly disclosure?: Disclosure;
  /** Where parts are missing. */
  readonly unfinished?: UnfinishedDisclosure;
}

/** A template that holds what there is, for the department to fill in the rest. */
export interface UnfinishedDisclosure {
  /** After department and year. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is missing, in words. */
  readonly missing: string;
}

const locale = loadLocale("zh-CN");

/** Makes one department's data of its tables and ledgers: whole, or not at all, and then a template of what there is. */
export async function combineSources(
  sources: readonly SourceFile[],
  options: CombineOptions,
): Promise<CombinedSources> {
  const [first] = sources;
  if (first === undefined) return { results: [] };
  const { base, previous } = options;
  const about = (code: FileProblem["code"], values: FileProblem["values"]): SourceResult => {
    return { file: first.file, notices: [], problems: [{ code, file: first.file, path: [], values }] };
  };
  const found = sources.flatMap(({ workbook }) => yearOfWorkbook(workbook) ?? []);
  const year = base?.year ?? options.year ?? found[0];
  if (year !== undefined && !catalogueYears.includes(year)) {
    return { results: [about("unsupported-year", { value: String(year), expected: catalogueYears.join("、") })] };
  }

  // Whatever the year is, it is seen what the files are.
  const gathered = new SourceGathering(year ?? Math.max(...catalogueYears), options.unit);
  const results = sources.map((source) => gathered.take(source));
  const name = base?.department.name;
  if (name !== undefined && gathered.department !== undefined && gathered.department !== name) {
    results.push(about("other-department", { found: gathered.department, expected: name }));
  }
  if (results.some(({ problems }) => problems.length > 0)) return { results };
  if (year === undefined) return { results: [about("no-year", {})] };
  const combination = combine({
    year,
    catalogue: loadCatalogue(year),
    forms: Object.fromEntries(gathered.forms),
    ...(gathered.ledger === undefined ? {} : { ledger: gathered.ledger }),
    ...(base === undefined ? {} : { base: formatDisclosure(base) as Draft }),
    ...(previous === undefined ? {} : { previous }),
    successors: loadSuccessors(year),
    department: {
      ...(options.department === undefined ? {} : { code: options.department }),
      ...(gathered.department === undefined ? {} : { name: gathered.department }),
    },
  });
  const { formsNotFound, contradicted } = combination;
  if (contradicted.length > 0) {
    return { results: [...results, about("contradicted-forms", { value: titlesOf(contradicted) })] };
  }
  const notices: readonly SheetNotice[] =
    base !== undefined && formsNotFound.length > 0
      ? [{ code: "forms-of-base", values: { value: titlesOf(formsNotFound) } }]
      : [];
  const whole = { file: first.file, notices, problems: [] };
  if (combination.missing.length > 0) {
    return { results: [...results, whole], unfinished: await unfinishedOf(combination, year) };
  }
  const parsed = parseDisclosure(combination.draft);
  if (parsed.ok) return { results: [...results, whole], disclosure: parsed.disclosure };
  const problems = parsed.problems.map((problem): FileProblem => ({ ...problem, file: first.file }));
  return { results: [...results, { ...whole, problems }] };
}

async function unfinishedOf(
  { draft, formsNotFound, missing }: Combination,
  year: number,
): Promise<UnfinishedDisclosure> {
  const { code, name } = draft["department"] as { readonly code?: string; readonly name?: string };
  const words: Readonly<Record<string, string>> = locale.words.workbook.parts;
  const absent = missing.map((part) => (part === "forms" ? titlesOf(formsNotFound) : (words[part] ?? part)));
  return {
    name: `${code ?? name ?? "department"}-${year}`,
    bytes: await writeTemplate(draft, { catalogue: loadCatalogue(year), locale, languages: [] }),
    missing: absent.join("、"),
  };
}

/** That a disclosure is not whole yet, and in which file what there is waits to be filled in. */
export function partsMissing(file: string, { missing }: UnfinishedDisclosure, output: string): FileProblem {
  return { code: "parts-missing", file, path: [], values: { value: missing, output } };
}

function titlesOf(ids: readonly FormId[]): string {
  return ids.map((id) => locale.words.forms[id].title).join("、");
}
