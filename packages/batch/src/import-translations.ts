import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { loadCatalogue } from "@mingzhang/catalogues";
import { type Disclosure, formatDisclosure, type TermPair } from "@mingzhang/core";
import {
  type Acceptance,
  acceptTranslations,
  type Exchange,
  ExchangeError,
  readSheet,
  readXliff,
  type SheetWords,
} from "@mingzhang/translate";
import { errorCode } from "./error-code.ts";
import { findDataFiles } from "./find-data-files.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { WriteError, writeFiles } from "./write-files.ts";

export interface ImportTranslationsOptions {
  /** XLIFF files and sheets that came back from translators. */
  readonly inputs: readonly string[];
  /** The data files, or folders of them, that the translations belong to; they are written anew. */
  readonly data: readonly string[];
  readonly terms: readonly TermPair[];
  readonly words: SheetWords;
}

export interface ImportTranslationsResult {
  readonly file: string;
  /** The data file that was written; absent where nothing in it changed. */
  readonly output?: string;
  readonly acceptance?: Acceptance;
  readonly problems: readonly FileProblem[];
}

/** Takes translations over into the data files of their departments; a file that is refused stops no other. */
export async function* importTranslations(
  options: ImportTranslationsOptions,
): AsyncGenerator<ImportTranslationsResult, void> {
  const { files, problems } = await findDataFiles(options.data);
  for (const problem of problems) yield { file: problem.file, problems: [problem] };
  for (const file of options.inputs) yield await importFile(file, files, options);
}

async function importFile(
  file: string,
  dataFiles: readonly string[],
  { terms, words }: ImportTranslationsOptions,
): Promise<ImportTranslationsResult> {
  const refuse = (problem: Pick<FileProblem, "code" | "values">): ImportTranslationsResult => {
    return { file, problems: [{ file, path: [], ...problem }] };
  };
  const exchange = await readExchange(file, words);
  if ("problem" in exchange) return refuse(exchange.problem);

  const { department, year, targetLanguage } = exchange;
  const found = await findDisclosure(dataFiles, department, year);
  if (found === undefined) {
    return refuse({ code: "no-such-department", values: { department, value: String(year) } });
  }
  const { disclosure } = found;
  const acceptance = acceptTranslations(disclosure, exchange, { catalogue: loadCatalogue(year), terms });
  if (acceptance.changed === 0) return { file, acceptance, problems: [] };
  const translations = { ...disclosure.translations, [targetLanguage]: [...acceptance.translations] };
  const data = formatDisclosure({ ...disclosure, translations });
  try {
    const bytes = new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
    await writeFiles([{ path: found.path, bytes }]);
  } catch (error) {
    const reason = errorCode(error instanceof WriteError ? error.cause : error);
    return refuse({ code: "not-writable", values: { output: found.path, reason } });
  }
  return { file, output: found.path, acceptance, problems: [] };
}

async function readExchange(
  file: string,
  words: SheetWords,
): Promise<Exchange | { readonly problem: Pick<FileProblem, "code" | "values"> }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = errorCode(error);
    return { problem: { code: reason === "ENOENT" ? "not-found" : "not-readable", values: { reason } } };
  }
  try {
    if (extname(file).toLowerCase() === ".xlsx") return await readSheet(bytes, words);
    return readXliff(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof ExchangeError) return { problem: { code: error.code, values: error.values } };
    if (error instanceof TypeError) return { problem: { code: "not-utf8", values: {} } };
    throw error;
  }
}

/** Read again for each file, because an earlier one may have written it. */
async function findDisclosure(
  files: readonly string[],
  department: string,
  year: number,
): Promise<{ readonly path: string; readonly disclosure: Disclosure } | undefined> {
  for (const path of files) {
    const read = await readDisclosureFile(path);
    if (!read.ok) continue;
    const { disclosure } = read;
    if (disclosure.department.code === department && disclosure.year === year) return { path, disclosure };
  }
  return undefined;
}
