import {
  type Catalogue,
  checkPart,
  type Disclosure,
  forms as declaredForms,
  type FormId,
  formsSchema,
  type PartCheck,
  type Profile,
} from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { Cell } from "@mingzhang/spreadsheet";
import { readTables, type SheetNotice, type SheetProblem, titleRecogniser } from "@mingzhang/workbook";
import { type ProseFigures, proseFigures } from "./prose-figures.ts";
import { readPdfLines } from "./read-pdf-lines.ts";
import { readTextLines } from "./read-text-lines.ts";
import { readWordLines } from "./read-word-lines.ts";
import type { SourceLine } from "./source-line.ts";
import { tableSheets } from "./table-sheets.ts";

/** The file formats in which disclosures are published elsewhere. */
export const sourceFormats = ["docx", "pdf", "txt"] as const;

export type SourceFormat = (typeof sourceFormats)[number];

export interface RecogniseSetting {
  /** The language in which the document is written. */
  readonly locale: Locale;
  /** The official codes of a year; `undefined` where there are none. */
  readonly catalogueOf: (year: number) => Catalogue | undefined;
  readonly profile?: Profile;
}

export interface RecognisedTable {
  readonly form: FormId;
  readonly rows: number;
  readonly figures: number;
}

/** What of a disclosure made elsewhere was understood, and what was not. */
export interface Recognition {
  readonly year?: number;
  readonly department?: string;
  /** How many official tables the document has titles of. */
  readonly titles: number;
  readonly tables: readonly RecognisedTable[];
  /** Official tables of which no title, or no readable head, was found. */
  readonly missing: readonly FormId[];
  /** The figures that stand in official tables, and how many of them were given their row and column. */
  readonly printed: number;
  readonly understood: number;
  readonly prose: ProseFigures;
  /** What stands in tables and could not be read; `sheet` counts the tables from 1. */
  readonly problems: readonly SheetProblem[];
  readonly notices: readonly SheetNotice[];
  /** What the rules find in what was understood; absent where the year is unknown, or no table was found. */
  readonly check?: PartCheck;
}

/**
 * Reads a disclosure that Mingzhang did not make, as far as its layout is the common one.
 *
 * @throws {Error} when the file is not of its format
 */
export async function recognise(
  bytes: Uint8Array,
  format: SourceFormat,
  setting: RecogniseSetting,
): Promise<Recognition> {
  const { locale, catalogueOf, profile } = setting;
  const lines = await readLines(bytes, format);
  const { workbook, titles, prose } = tableSheets(lines, titleRecogniser(locale));
  const year = yearOf(lines);
  const catalogue = year === undefined ? undefined : catalogueOf(year);
  const reading =
    catalogue === undefined ? undefined : readTables(workbook, "", { locale, catalogue, unit: "tenThousandYuan" });
  const forms = validForms(reading?.forms ?? {});
  const tables = declaredForms.flatMap(({ id }): readonly RecognisedTable[] => {
    const form = forms[id];
    return form === undefined ? [] : [{ form: id, ...countsOf(form) }];
  });
  const printed = workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(figuresIn)));
  const { department } = reading ?? {};
  const known = year !== undefined && catalogue !== undefined && tables.length > 0;
  const name = department ?? "";
  return {
    ...(year === undefined ? {} : { year }),
    ...(department === undefined ? {} : { department }),
    titles: titles.size,
    tables,
    missing: declaredForms.flatMap(({ id }) => (forms[id] === undefined ? [id] : [])),
    printed: printed.length,
    understood: tables.reduce((total, { figures }) => total + figures, 0),
    prose: proseFigures(prose, new Set(printed)),
    problems: reading?.problems ?? [],
    notices: reading?.notices ?? [],
    ...(known
      ? {
          check: checkPart(
            { year, department: { code: "unknown", name }, forms },
            { catalogue, ...(profile === undefined ? {} : { profile }) },
          ),
        }
      : {}),
  };
}

async function readLines(bytes: Uint8Array, format: SourceFormat): Promise<readonly SourceLine[]> {
  switch (format) {
    case "docx":
      return readWordLines(bytes);
    case "pdf":
      return await readPdfLines(bytes);
    case "txt":
      return readTextLines(new TextDecoder().decode(bytes));
  }
}

/** The year that a document speaks of most. */
function yearOf(lines: readonly SourceLine[]): number | undefined {
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (line.kind !== "paragraph") continue;
    for (const [, digits] of line.text.matchAll(/(20\d\d)\s*年/g)) {
      counts.set(Number(digits), (counts.get(Number(digits)) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

type Forms = Partial<Disclosure["forms"]>;

/** The forms that the schema takes; one that is refused is as good as not found. */
function validForms(raw: Readonly<Partial<Record<FormId, unknown>>>): Forms {
  const blank = Object.fromEntries(
    declaredForms.map(({ id, panels }) => [id, Object.fromEntries(panels.map((panel) => [panel.id, { rows: [] }]))]),
  );
  const kept = declaredForms.flatMap(({ id }) => {
    if (raw[id] === undefined) return [];
    const parsed = formsSchema.safeParse({ ...blank, [id]: raw[id] });
    return parsed.success ? [[id, parsed.data[id]] as const] : [];
  });
  return Object.fromEntries(kept);
}

function panelsOf(form: Disclosure["forms"][FormId]) {
  return Object.values(form) as readonly Disclosure["forms"]["revenueOverview"]["main"][];
}

function countsOf(form: Disclosure["forms"][FormId]): Omit<RecognisedTable, "form"> {
  const panels = panelsOf(form);
  const amounts = panels.flatMap(({ total, rows }) => [total ?? {}, ...rows.map((row) => row.amounts)]);
  return {
    rows: panels.reduce((count, { rows }) => count + rows.length, 0),
    figures: amounts.reduce((count, each) => count + Object.values(each).filter(Boolean).length, 0),
  };
}

/** The amounts that are printed in a cell, without separators: several where a line was not taken apart. */
function figuresIn({ value }: Cell): readonly string[] {
  if (value.kind !== "text") return [];
  return [...value.text.matchAll(/(?<![\d.])-?\d[\d,]*\.\d{2}(?![\d%％])/g)].map(([text]) => text.replaceAll(",", ""));
}
