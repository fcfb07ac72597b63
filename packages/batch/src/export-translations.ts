import { join } from "node:path";
import { loadCatalogue } from "@mingzhang/catalogues";
import type { Disclosure } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { describePlace } from "@mingzhang/report";
import {
  type Coverage,
  coverage,
  type Exchange,
  translationMemory,
  translationUnits,
  writeSheet,
  writeXliff,
} from "@mingzhang/translate";
import { findDataFiles } from "./find-data-files.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { writeOutputs } from "./write-outputs.ts";

/** What translators can be given. */
export const exchangeFormats = ["xliff", "xlsx"] as const;

export type ExchangeFormat = (typeof exchangeFormats)[number];

export interface ExportTranslationsOptions {
  /** Data files, and folders of them. */
  readonly inputs: readonly string[];
  readonly outputFolder: string;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly formats: readonly ExchangeFormat[];
  /** Data files, and folders of them, whose reviewed translations are proposed. */
  readonly memory: readonly string[];
  /** In which the sheet is headed, and translators are told where a text stands. */
  readonly locale: Locale;
}

export interface ExportTranslationsResult {
  readonly file: string;
  readonly department?: { readonly code: string; readonly name: string; readonly year: number };
  readonly outputs: readonly string[];
  readonly coverage?: Coverage;
  readonly problems: readonly FileProblem[];
}

/** Writes the texts of departments for their translators, a file for each department and format. */
export async function* exportTranslations(
  options: ExportTranslationsOptions,
): AsyncGenerator<ExportTranslationsResult, void> {
  const memory = translationMemory(await readable(options.memory));
  const { files, problems } = await findDataFiles(options.inputs);
  for (const problem of problems) yield { file: problem.file, outputs: [], problems: [problem] };
  for (const file of files) {
    const read = await readDisclosureFile(file);
    if (!read.ok) {
      yield { file, outputs: [], problems: read.problems };
      continue;
    }
    const { disclosure } = read;
    const { code, name } = disclosure.department;
    const { language, locale } = options;
    const catalogue = loadCatalogue(disclosure.year);
    const units = translationUnits(disclosure, language, catalogue, memory);
    const place = (path: string) => describePlace({ fact: path }, { disclosure, catalogue, locale });
    const exchange: Exchange = {
      sourceLanguage: "zh-CN",
      targetLanguage: language,
      department: code,
      year: disclosure.year,
      entries: units.map(({ source, target = "", status, paths }) => {
        return { source, target, status, context: [...new Set(paths.map(place))].join("\n") };
      }),
    };
    const outputs = options.formats.map((format) =>
      join(options.outputFolder, `${code}.${language}.${extension[format]}`),
    );
    const department = { code, name, year: disclosure.year };
    const problem = await write(exchange, outputs, options, file);
    yield {
      file,
      department,
      outputs: problem === undefined ? outputs : [],
      coverage: coverage(units),
      problems: problem === undefined ? [] : [problem],
    };
  }
}

const extension: Readonly<Record<ExchangeFormat, string>> = { xliff: "xlf", xlsx: "xlsx" };

async function write(
  exchange: Exchange,
  outputs: readonly string[],
  { formats, locale, rightToLeft, outputFolder }: ExportTranslationsOptions,
  file: string,
): Promise<FileProblem | undefined> {
  const bytes = await Promise.all(
    formats.map(async (format) => {
      switch (format) {
        case "xliff":
          return new TextEncoder().encode(writeXliff(exchange));
        case "xlsx":
          return await writeSheet(exchange, locale.words.messages.translate.sheet, rightToLeft);
      }
    }),
  );
  const files = outputs.flatMap((path, index) => ({ path, bytes: bytes[index] ?? new Uint8Array() }));
  return await writeOutputs(outputFolder, files, file);
}

/** A memory is a help: a file that cannot be read is the business of whoever generates from it. */
async function readable(inputs: readonly string[]): Promise<readonly Disclosure[]> {
  const { files } = await findDataFiles(inputs);
  const results = await Promise.all(files.map((file) => readDisclosureFile(file)));
  return results.flatMap((result) => (result.ok ? [result.disclosure] : []));
}
