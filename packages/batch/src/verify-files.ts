import type { Disclosure } from "@mingzhang/core";
import { type Locale, loadLocale } from "@mingzhang/locales";
import {
  type FinishedLine,
  likeness,
  readFinished,
  UnreadableFileError,
  type Verification,
  verifyLines,
} from "@mingzhang/verify";
import { composeEdition, type Edition, editions } from "./editions.ts";
import { carriesDisclosure } from "./embedded-data.ts";
import { embeddedDisclosure, readEmbeddedDisclosure } from "./extract-data.ts";
import { findDataFiles } from "./find-data-files.ts";
import { findFinishedFiles } from "./find-finished-files.ts";
import { guard } from "./guard.ts";
import type { FileProblem } from "./problem.ts";
import { type ReadResult, readDisclosureFile } from "./read-disclosure-file.ts";
import { type FinishedFile, readFinishedFile } from "./read-finished-file.ts";
import { type RecognisedFile, recogniseFile, sourceFormatOf } from "./recognise-file.ts";
import type { Format } from "./renderers.ts";

export interface VerifyFilesOptions {
  /** Finished documents, and folders of them. */
  readonly inputs: readonly string[];
  /** Data files, and folders of them, that the documents must agree with; what each carries inside when absent. */
  readonly data?: readonly string[];
  /** The language in which documents that carry no data are written, and told of; the official one when absent. */
  readonly locale?: Locale;
}

/** What reading one finished document back has shown, or why it could not be read. */
export interface FileVerification {
  readonly file: string;
  readonly format?: Format;
  readonly language?: Edition;
  readonly department?: { readonly code: string; readonly name: string; readonly year: number };
  readonly verification?: Verification & { readonly carriesData: boolean };
  /** What was understood of one that Mingzhang did not make. */
  readonly recognised?: RecognisedFile;
  readonly problems: readonly FileProblem[];
  /** The defect of the program behind a problem `internal`. */
  readonly error?: unknown;
}

/** Reads finished documents back and holds each to its data; one that cannot be read stops no other. */
export async function* verifyFiles({
  inputs,
  data,
  locale = loadLocale("zh-CN"),
}: VerifyFilesOptions): AsyncGenerator<FileVerification, void> {
  const found = await findFinishedFiles(inputs);
  for (const problem of found.problems) yield { file: problem.file, problems: [problem] };
  const known = data === undefined ? undefined : await findDataFiles(data);
  for (const problem of known?.problems ?? []) yield { file: problem.file, problems: [problem] };
  for (const file of found.files) yield await guard(file, () => verifyAny(file, known?.files, locale));
}

/** A document without data inside, of which no data is given either, is recognised by its layout. */
async function verifyAny(
  file: string,
  dataFiles: readonly string[] | undefined,
  locale: Locale,
): Promise<FileVerification> {
  const verified = await verifyOne(file, dataFiles);
  const source = sourceFormatOf(file);
  const isForeign = verified.problems.some(({ code }) => code === "no-data-inside" || code === "not-a-finished-file");
  if (dataFiles !== undefined || source === undefined || !isForeign) return verified;
  const result = await recogniseFile(file, source, locale);
  return result.ok ? { file, recognised: result.recognised, problems: [] } : { file, problems: result.problems };
}

async function verifyOne(file: string, dataFiles: readonly string[] | undefined): Promise<FileVerification> {
  const read = await readFinishedFile(file);
  if (!read.ok) return { file, problems: read.problems };
  const wanted = dataFiles === undefined ? await embeddedDisclosure(file, read) : await dataOf(file, dataFiles);
  if (wanted === undefined) return refuse(file, "which-data");
  if (!wanted.ok) return { file, problems: wanted.problems };
  return await verifyFinishedFile(file, read, wanted.disclosure);
}

/** Holds a document's content to the data that it must say; `file` is what its problems call it. */
export async function verifyFinishedFile(
  file: string,
  { bytes, format }: FinishedFile,
  disclosure: Disclosure,
): Promise<FileVerification> {
  let lines: readonly FinishedLine[];
  try {
    lines = await readFinished(bytes, format);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return refuse(file, error.reason === "damaged" ? "unreadable-document" : "untagged-document");
  }
  const edition = editionOf(lines, format, disclosure);
  if (edition === undefined) return refuse(file, "no-such-language");
  const { code, name } = disclosure.department;
  const verification = {
    ...verifyLines(lines, format, edition.document),
    carriesData: await carriesDisclosure(bytes, format, disclosure),
  };
  const department = { code, name, year: disclosure.year };
  return { file, format, language: edition.language, department, verification, problems: [] };
}

function refuse(file: string, code: FileProblem["code"]): FileVerification {
  return { file, problems: [{ code, file, path: [], values: {} }] };
}

/** The data of the department that a document says it is of; a single data file is every document's. */
async function dataOf(file: string, dataFiles: readonly string[]): Promise<ReadResult | undefined> {
  const [first, ...others] = dataFiles;
  if (first === undefined) return undefined;
  if (others.length === 0) return await readDisclosureFile(first);
  const inside = await readEmbeddedDisclosure(file);
  if (!inside.ok) return undefined;
  const { department, year } = inside.disclosure;
  for (const each of dataFiles) {
    const read = await readDisclosureFile(each);
    if (!read.ok) continue;
    if (read.disclosure.department.code === department.code && read.disclosure.year === year) return read;
  }
  return undefined;
}

/** The edition that a document is, by what it says: its name may be another's. */
function editionOf(lines: readonly FinishedLine[], format: Format, disclosure: Disclosure) {
  const candidates = editions.map((language) => {
    const document = composeEdition(disclosure, language);
    return { language, document, likeness: likeness(lines, format, document) };
  });
  const [best] = candidates.toSorted((a, b) => b.likeness - a.likeness);
  return best !== undefined && best.likeness > 0 ? best : undefined;
}
