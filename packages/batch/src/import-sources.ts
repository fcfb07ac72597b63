import { join } from "node:path";
import { catalogueYears, loadCatalogue, loadSuccessors } from "@mingzhang/catalogues";
import { type FormId, formatDisclosure, parseDisclosure } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import type { Workbook } from "@mingzhang/spreadsheet";
import {
  type Combination,
  combine,
  type Draft,
  type LedgerReading,
  type MoneyUnit,
  type RawForm,
  readLedger,
  readTables,
  type SheetNotice,
  writeTemplate,
} from "@mingzhang/workbook";
import type { ImportWorkbookResult } from "./import-workbooks.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { writeOutputs } from "./write-outputs.ts";
import { yearOfWorkbook } from "./year-of-workbook.ts";

export interface ImportSourcesOptions {
  readonly outputFolder: string;
  /** A filled template or a data file of the same year, which supplies what tables and ledgers do not. */
  readonly base?: string;
  /** Last year's data, which supplies the figures to compare with where the base has none. */
  readonly previous?: string;
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

const locale = loadLocale("zh-CN");

/** Makes one department's data of its tables and ledgers: whole, or not at all, and then a template of what there is. */
export async function importSources(
  sources: readonly SourceFile[],
  options: ImportSourcesOptions,
): Promise<readonly ImportWorkbookResult[]> {
  const [first] = sources;
  if (first === undefined) return [];
  const refuse = (...problems: readonly FileProblem[]) => [{ file: first.file, notices: [], problems }];
  const base = options.base === undefined ? undefined : await readDisclosureFile(options.base);
  if (base?.ok === false) return refuse(...base.problems);
  const previous = options.previous === undefined ? undefined : await readDisclosureFile(options.previous);
  if (previous?.ok === false) return refuse(...previous.problems);
  const found = sources.flatMap(({ workbook }) => yearOfWorkbook(workbook) ?? []);
  const year = base?.disclosure.year ?? options.year ?? found[0];
  if (year !== undefined && !catalogueYears.includes(year)) {
    const values = { value: String(year), expected: catalogueYears.join("、") };
    return refuse({ code: "unsupported-year", file: first.file, path: [], values });
  }

  // Whatever the year is, it is seen what the files are.
  const gathered = new Gathering(year ?? Math.max(...catalogueYears), options.unit);
  const results = sources.map((source) => gathered.take(source));
  const name = base?.disclosure.department.name;
  if (name !== undefined && gathered.department !== undefined && gathered.department !== name) {
    const values = { found: gathered.department, expected: name };
    results.push({
      file: first.file,
      notices: [],
      problems: [{ code: "other-department", file: first.file, path: [], values }],
    });
  }
  if (results.some(({ problems }) => problems.length > 0)) return results;
  if (year === undefined) return refuse({ code: "no-year", file: first.file, path: [], values: {} });
  const catalogue = loadCatalogue(year);
  const combination = combine({
    year,
    catalogue,
    forms: Object.fromEntries(gathered.forms),
    ...(gathered.ledger === undefined ? {} : { ledger: gathered.ledger }),
    ...(base === undefined ? {} : { base: formatDisclosure(base.disclosure) as Draft }),
    ...(previous === undefined ? {} : { previous: previous.disclosure }),
    successors: loadSuccessors(year),
    department: {
      ...(options.department === undefined ? {} : { code: options.department }),
      ...(gathered.department === undefined ? {} : { name: gathered.department }),
    },
  });
  return [...results, await write(combination, year, first.file, base !== undefined, options)];
}

/** What was found so far, and in which file. */
class Gathering {
  readonly forms = new Map<FormId, RawForm>();
  readonly #places = new Map<FormId, string>();
  readonly #rows: LedgerReading["ledger"]["rows"][number][] = [];
  readonly #setting;
  department: string | undefined;

  constructor(year: number, unit: MoneyUnit | undefined) {
    this.#setting = { locale, catalogue: loadCatalogue(year), ...(unit === undefined ? {} : { unit }) };
  }

  get ledger(): LedgerReading["ledger"] | undefined {
    return this.#rows.length === 0 ? undefined : { rows: this.#rows };
  }

  take({ file, workbook }: SourceFile): ImportWorkbookResult {
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

async function write(
  { draft, formsNotFound, missing, contradicted }: Combination,
  year: number,
  file: string,
  hasBase: boolean,
  { outputFolder }: ImportSourcesOptions,
): Promise<ImportWorkbookResult> {
  const problem = (code: FileProblem["code"], values: FileProblem["values"]): FileProblem => ({
    code,
    file,
    path: [],
    values,
  });
  const titles = (ids: readonly FormId[]) => ids.map((id) => locale.words.forms[id].title).join("、");
  if (contradicted.length > 0) {
    return { file, notices: [], problems: [problem("contradicted-forms", { value: titles(contradicted) })] };
  }
  const notices: readonly SheetNotice[] =
    hasBase && formsNotFound.length > 0 ? [{ code: "forms-of-base", values: { value: titles(formsNotFound) } }] : [];
  const { code, name } = draft["department"] as { readonly code?: string; readonly name?: string };
  const stem = join(outputFolder, `${code ?? name ?? "department"}-${year}`);
  if (missing.length > 0) {
    const output = `${stem}.xlsx`;
    const bytes = await writeTemplate(draft, { catalogue: loadCatalogue(year), locale, languages: [] });
    const unwritten = await writeOutputs(outputFolder, [{ path: output, bytes }], file);
    if (unwritten !== undefined) return { file, notices, problems: [unwritten] };
    const words: Readonly<Record<string, string>> = locale.words.intake?.parts ?? {};
    const absent = missing.flatMap((part) => (part === "forms" ? titles(formsNotFound) : (words[part] ?? part)));
    return { file, notices, problems: [problem("parts-missing", { value: absent.join("、"), output })] };
  }
  const parsed = parseDisclosure(draft);
  if (!parsed.ok) return { file, notices, problems: parsed.problems.map((each) => ({ ...each, file })) };
  const output = `${stem}.json`;
  const text = `${JSON.stringify(formatDisclosure(parsed.disclosure), null, 2)}\n`;
  const unwritten = await writeOutputs(outputFolder, [{ path: output, bytes: new TextEncoder().encode(text) }], file);
  if (unwritten !== undefined) return { file, notices, problems: [unwritten] };
  return { file, department: { ...parsed.disclosure.department, year }, output, notices, problems: [] };
}
