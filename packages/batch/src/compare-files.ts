import { basename, dirname } from "node:path";
import type { Disclosure } from "@mingzhang/core";
import { type Change, compareDocuments, htmlDifference, markPdf, textDifference } from "@mingzhang/difference";
import type { ComposedDocument } from "@mingzhang/document";
import type { Locale } from "@mingzhang/locales";
import { visible } from "@mingzhang/report";
import { composeEdition, type Edition } from "./editions.ts";
import { readEmbeddedDisclosure } from "./extract-data.ts";
import { formatOf } from "./find-finished-files.ts";
import type { FileProblem } from "./problem.ts";
import { type ReadResult, readDisclosureFile } from "./read-disclosure-file.ts";
import { loadRenderer } from "./renderers.ts";
import { writeOutputs } from "./write-outputs.ts";

/** What a comparison can be, by the names that a command takes. */
export const differenceFormats = ["text", "html", "pdf", "json"] as const;

export type DifferenceFormat = (typeof differenceFormats)[number];

export interface CompareFilesOptions {
  /** Data files, or finished documents that carry their data. */
  readonly before: string;
  readonly after: string;
  readonly language: Edition;
  /** The language of what is said about the changes. */
  readonly locale: Locale;
}

/** What changed between two disclosures, with the documents in which it shows. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly titles: { readonly title: string; readonly before: string; readonly after: string };
  readonly after: ComposedDocument;
  readonly locale: Locale;
}

export type CompareResult =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Compares two disclosures in one language. */
export async function compareFiles({ before, after, language, locale }: CompareFilesOptions): Promise<CompareResult> {
  const [old, current] = [await readEither(before), await readEither(after)];
  if (!old.ok || !current.ok) {
    return { ok: false, problems: [old, current].flatMap((read) => (read.ok ? [] : read.problems)) };
  }
  const comparison = compareDisclosures(
    { disclosure: old.disclosure, name: basename(before) },
    { disclosure: current.disclosure, name: basename(after) },
    { language, locale },
  );
  return { ok: true, comparison };
}

/** A disclosure, and what the comparison calls it. */
export interface NamedDisclosure {
  readonly disclosure: Disclosure;
  readonly name: string;
}

/** Compares two disclosures that are at hand. */
export function compareDisclosures(
  before: NamedDisclosure,
  after: NamedDisclosure,
  { language, locale }: Pick<CompareFilesOptions, "language" | "locale">,
): Comparison {
  const compared = ({ disclosure }: NamedDisclosure) => ({
    document: composeEdition(disclosure, language),
    year: disclosure.year,
  });
  const [from, to] = [compared(before), compared(after)];
  const version = ({ disclosure, name }: NamedDisclosure) =>
    locale.proof("diff.version", { year: String(disclosure.year), file: visible(name) });
  const titles = { title: after.disclosure.department.name, before: version(before), after: version(after) };
  return { changes: compareDocuments(from, to), titles, after: to.document, locale };
}

/** A comparison in the bytes of a file of its format. */
export async function differenceFile(comparison: Comparison, format: DifferenceFormat): Promise<Uint8Array> {
  const { changes, titles, after, locale } = comparison;
  const encode = (text: string) => new TextEncoder().encode(text);
  switch (format) {
    case "text":
      return encode(differenceText(comparison, false));
    case "html":
      return encode(htmlDifference(changes, titles, locale));
    case "json":
      return encode(`${JSON.stringify({ ...titles, changes }, null, 2)}\n`);
    case "pdf": {
      const bytes = await (await loadRenderer("pdf")).render(after);
      return await markPdf(bytes, changes, { locale, date: after.properties.date });
    }
  }
}

/** A comparison for a terminal. */
export function differenceText({ changes, titles, locale }: Comparison, colours: boolean): string {
  const values = { before: titles.before, after: titles.after };
  const count = String(changes.length);
  const summary =
    changes.length === 0 ? locale.proof("diff.same", values) : locale.proof("diff.count", { ...values, count });
  return `${summary}\n${textDifference(changes, { locale, colours })}`;
}

/** Writes a comparison into a file; why it could not, if so, is a problem. */
export async function writeDifference(
  comparison: Comparison,
  format: DifferenceFormat,
  output: string,
): Promise<FileProblem | undefined> {
  const bytes = await differenceFile(comparison, format);
  return await writeOutputs(dirname(output), [{ path: output, bytes }], output);
}

async function readEither(file: string): Promise<ReadResult> {
  return formatOf(file) === undefined ? await readDisclosureFile(file) : await readEmbeddedDisclosure(file);
}
