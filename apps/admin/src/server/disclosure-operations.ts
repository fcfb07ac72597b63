import {
  compareDisclosures,
  composeEdition,
  type Department,
  dataFileBytes,
  departmentOf,
  differenceFile,
  type Edition,
  type FileProblem,
  loadRenderer,
  readDisclosureBytes,
  withTexts,
} from "@mingzhang/batch";
import { loadCatalogue } from "@mingzhang/catalogues";
import { type Disclosure, plain } from "@mingzhang/core";
import { loadLocale, terms } from "@mingzhang/locales";
import type { AdminLanguage } from "@mingzhang/locales/admin";
import { acceptTranslations, type Coverage, coverage, translationUnits } from "@mingzhang/translate";
import { checkCity } from "./check-city.ts";
import { type CheckRecord, checkRecord } from "./check-record.ts";
import { type KeptFile, readKept } from "./kept-file.ts";
import type { DataFile } from "./uploads.ts";
import { readUploadedWorkbook, templateOf } from "./workbooks.ts";

/** A disclosure that is to be a new version. */
export interface NewData {
  readonly department: Department;
  /** Its data file, written alike whatever it came from. */
  readonly bytes: Uint8Array;
}

export type ReadData =
  | { readonly ok: true; readonly data: NewData }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** What a file that was uploaded says. */
async function readUpload({ kind, name, bytes }: DataFile): Promise<ReadData> {
  const read = kind === "json" ? readDisclosureBytes(bytes, name) : await readUploadedWorkbook(bytes, name);
  return read.ok ? { ok: true, data: dataOf(read.disclosure) } : { ok: false, problems: read.problems };
}

interface CheckInput {
  readonly data: KeptFile;
  readonly previous?: KeptFile;
  readonly profile: string;
  readonly language: AdminLanguage;
}

/** What the check finds in a version. */
async function check(input: CheckInput): Promise<CheckRecord> {
  return await checkRead(await readKept(input.data), input);
}

async function checkRead(disclosure: Disclosure, { previous, profile, language }: CheckInput): Promise<CheckRecord> {
  return await checkRecord({
    disclosure,
    profile,
    ...(previous === undefined ? {} : { previous: await readKept(previous) }),
    language,
  });
}

/** What is kept of a version beside its data. */
export interface Examined {
  readonly check: CheckRecord;
  readonly coverage: Coverage;
  readonly expenditure: string | null;
  readonly uyghurName: string | null;
}

async function examine(input: CheckInput): Promise<Examined> {
  const disclosure = await readKept(input.data);
  const { name } = disclosure.department;
  const total = disclosure.forms.budgetOverview.expenditure.total?.expenditure;
  return {
    check: await checkRead(disclosure, input),
    coverage: coverage(translationUnits(disclosure, "ug-CN", loadCatalogue(disclosure.year))),
    expenditure: total === undefined ? null : plain(total),
    uyghurName: disclosure.translations?.["ug-CN"]?.find(({ source }) => source === name)?.target ?? null,
  };
}

interface TextsInput {
  readonly data: KeptFile;
  readonly texts: Readonly<Record<string, string>>;
}

async function mendTexts({ data, texts }: TextsInput): Promise<ReadData> {
  const mended = withTexts(await readKept(data), texts);
  if (mended.ok) return { ok: true, data: dataOf(mended.disclosure) };
  return { ok: false, problems: mended.problems.map((problem) => ({ file: data.file, ...problem })) };
}

/** The page of a version with texts that are not saved yet; nothing where these are refused. */
async function previewPage({
  data,
  texts,
  edition,
}: TextsInput & { readonly edition: Edition }): Promise<string | undefined> {
  const changed = withTexts(await readKept(data), texts);
  if (!changed.ok) return undefined;
  const renderer = await loadRenderer("html");
  return new TextDecoder().decode(await renderer.render(composeEdition(changed.disclosure, edition)));
}

interface TranslationsInput {
  readonly data: KeptFile;
  readonly texts: readonly {
    readonly source: string;
    readonly target: string;
    readonly status: "draft" | "reviewed";
  }[];
}

/** Takes translations over into Uyghur; there is no new data where nothing changed. */
async function translate({ data: kept, texts }: TranslationsInput) {
  const disclosure = await readKept(kept);
  const { year, department } = disclosure;
  const { changed, translations, refusals, remarks } = acceptTranslations(
    disclosure,
    {
      sourceLanguage: "zh-CN",
      targetLanguage: "ug-CN",
      year,
      department: department.code,
      entries: texts.map((each) => ({ ...each, context: "" })),
    },
    { catalogue: loadCatalogue(year), terms: terms.map(({ zh, ug }) => ({ source: zh, target: ug })) },
  );
  const translated = { ...disclosure, translations: { ...disclosure.translations, "ug-CN": [...translations] } };
  return { changed, refusals, remarks, ...(changed > 0 ? { data: dataOf(translated) } : {}) };
}

interface NamedFile extends KeptFile {
  /** What a reader of the comparison knows it by. */
  readonly name: string;
}

/** What changed, as a page. */
async function compare({ before, after }: { readonly before: NamedFile; readonly after: NamedFile }): Promise<string> {
  const named = async (file: NamedFile) => ({ disclosure: await readKept(file), name: file.name });
  // What is said of changes has no words in Uyghur yet.
  const options = { language: "zh-CN", locale: loadLocale("zh-CN") } as const;
  const comparison = compareDisclosures(await named(before), await named(after), options);
  return new TextDecoder().decode(await differenceFile(comparison, "html"));
}

interface TemplateInput {
  readonly year: number;
  readonly department: string;
  /** The language of its labels. */
  readonly language: AdminLanguage;
  readonly current: KeptFile | undefined;
  readonly previous: KeptFile | undefined;
}

/** The workbook that a department fills in. */
async function template({ current, previous, language, ...key }: TemplateInput): Promise<Uint8Array> {
  return await templateOf(key, loadLocale(language), {
    current: current && (await readKept(current)),
    previous: previous && (await readKept(previous)),
  });
}

function dataOf(disclosure: Disclosure): NewData {
  return { department: departmentOf(disclosure), bytes: dataFileBytes(disclosure) };
}

/** All that is done with the content of disclosures: in processes of their own, so that nobody waits for the server meanwhile. */
export const disclosureOperations = {
  readUpload,
  check,
  examine,
  mendTexts,
  previewPage,
  translate,
  compare,
  template,
  checkCity,
};
