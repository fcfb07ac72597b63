import { catalogueYears, loadCatalogue } from "@mingzhang/catalogues";
import type { Finding } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { type Recognition, recognise, type SourceFormat, sourceFormats } from "@mingzhang/recognition";
import { describeFinding, visible } from "@mingzhang/report";
import { describeSheetProblem } from "@mingzhang/workbook";
import type { FileProblem } from "./problem.ts";
import { readBytes } from "./read-finished-file.ts";

/** A disclosure made elsewhere, and what the rules find in what was understood of it, in words. */
export interface RecognisedFile {
  readonly recognition: Recognition;
  /** Absent where no rule could be asked. */
  readonly findings?: readonly { readonly finding: Finding; readonly message: string }[];
}

export type RecogniseResult =
  | { readonly ok: true; readonly recognised: RecognisedFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The format of a file that can be recognised without data inside. */
export function sourceFormatOf(file: string): SourceFormat | undefined {
  return sourceFormats.find((format) => file.toLowerCase().endsWith(`.${format}`));
}

/** Reads a disclosure that Mingzhang did not make, and asks the rules about what was understood. */
export async function recogniseFile(file: string, format: SourceFormat, locale: Locale): Promise<RecogniseResult> {
  const read = await readBytes(file);
  if (!read.ok) return read;
  const catalogueOf = (year: number) => (catalogueYears.includes(year) ? loadCatalogue(year) : undefined);
  let recognition: Recognition;
  try {
    recognition = await recognise(read.bytes, format, { locale, catalogueOf });
  } catch {
    return { ok: false, problems: [{ code: "unreadable-document", file, path: [], values: {} }] };
  }
  const { check, year } = recognition;
  if (check === undefined || year === undefined) return { ok: true, recognised: { recognition } };
  const setting = { disclosure: check.known, catalogue: loadCatalogue(year), locale };
  const findings = check.findings.map((finding) => ({ finding, message: describeFinding(finding, setting) }));
  return { ok: true, recognised: { recognition, findings } };
}

/** What was understood of a disclosure made elsewhere and what was not, in figures and in sentences. */
export function describeRecognition({ recognition, findings }: RecognisedFile, locale: Locale): readonly string[] {
  const { titles, tables, missing, printed, understood, prose, problems, check, year, department } = recognition;
  const say = locale.proof;
  const title = (form: keyof typeof locale.words.forms) => locale.form(`${form}.title`);
  const unknown = say("recognised.unknown");
  const count = (severity: Finding["severity"]) => String(countOf(findings, severity));
  return [
    say("recognised.about", {
      department: visible(department ?? unknown),
      year: year === undefined ? unknown : String(year),
    }),
    say("recognised.tables", {
      titles: String(titles),
      tables: String(tables.length),
      rows: String(tables.reduce((sum, { rows }) => sum + rows, 0)),
      printed: String(printed),
      understood: String(understood),
    }),
    ...(missing.length === 0 ? [] : [say("recognised.missing", { titles: missing.map(title).join("、") })]),
    ...problems.map((problem) => {
      const sentence = visible(describeSheetProblem(problem, locale));
      return say("recognised.problem", { table: problem.sheet, cell: problem.cell ?? "", sentence });
    }),
    say("recognised.prose", {
      sentences: String(prose.sentences),
      amounts: String(prose.amounts),
      inTables: String(prose.inTables),
      changes: String(prose.changes),
      wrong: String(prose.wrongChanges.length),
    }),
    ...prose.wrongChanges.map(({ sentence, stated, computed }) =>
      computed === undefined
        ? say("recognised.zeroBase", { sentence: visible(sentence), stated })
        : say("recognised.wrongChange", { sentence: visible(sentence), stated, computed }),
    ),
    ...(check === undefined || findings === undefined
      ? [say("recognised.notChecked")]
      : [
          say("recognised.checked", {
            asked: String(check.asked.length),
            notAsked: String(check.notAsked.length),
            error: count("error"),
            warning: count("warning"),
            info: count("info"),
          }),
          ...findings
            .filter(({ finding }) => finding.severity !== "info")
            .map(({ message }) => say("recognised.finding", { message: visible(message) })),
        ]),
  ];
}

/** Whether all of its tables were read and hold; what could not be read nobody can vouch for. */
export function isSound({ recognition, findings }: RecognisedFile): boolean {
  const { tables, problems, prose } = recognition;
  const isRead = tables.length > 0 && problems.length === 0 && prose.wrongChanges.length === 0;
  return isRead && findings !== undefined && countOf(findings, "error") === 0;
}

function countOf(findings: RecognisedFile["findings"] = [], severity: Finding["severity"]): number {
  return findings.filter(({ finding }) => finding.severity === severity).length;
}
