import { parseDisclosure, writtenTexts } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { Sheet, Workbook } from "@mingzhang/spreadsheet";
import { type Block, blockId } from "../../layout/block.ts";
import { fileBlock, sheetLayouts } from "../../layout/sheets.ts";
import type { SheetProblem } from "../../sheet-problem.ts";
import type { WorkbookReading } from "../../workbook-reading.ts";
import { samples } from "../official-words.ts";
import { translationColumns, translationsBlock } from "../write/write-translations.ts";
import { Assembly } from "./assembly.ts";
import { blockColumns } from "./block-columns.ts";
import { isFilled } from "./found-rows.ts";
import { placeProblem } from "./place-problem.ts";
import { readBlock } from "./read-block.ts";
import { type FoundBlock, findBlocks, textOf } from "./read-sheet.ts";
import { markOf } from "./template-mark.ts";
import { TranslationDesk } from "./translation-desk.ts";

/** Reads a filled workbook back; every problem is reported with its cell, and nothing is taken over in part. */
export function readTemplate(workbook: Workbook, locale: Locale): WorkbookReading {
  return new TemplateReader(locale).read(workbook);
}

interface Part {
  readonly id: string;
  readonly sheet: Sheet;
  readonly blocks: readonly FoundBlock[];
}

class TemplateReader {
  readonly #words: Locale["words"]["workbook"];
  readonly #assembly = new Assembly();
  readonly #desk: TranslationDesk;

  constructor(locale: Locale) {
    this.#words = locale.words.workbook;
    this.#desk = new TranslationDesk(this.#assembly);
  }

  read(workbook: Workbook): WorkbookReading {
    const parts = workbook.sheets.flatMap((sheet) => this.#findPart(sheet));
    this.#readFile(parts);
    for (const { id, blocks, repeats } of sheetLayouts) {
      const found = parts.filter((part) => part.id === id);
      if (repeats !== undefined) {
        this.#assembly.ensureList(repeats);
        const used = found.filter((part) => this.#isUsed(part, blocks));
        used.forEach((part, index) => {
          this.#assembly.place(`${repeats}.${index}`, { sheet: part.sheet.name });
          this.#readPart(part, blocks, (pattern) => pattern.replace("*", String(index)));
        });
        continue;
      }
      const [part, ...copies] = found;
      if (part === undefined) {
        this.#missing(workbook, id);
        continue;
      }
      for (const { sheet } of copies) {
        this.#assembly.problems.push({ code: "duplicate-part", sheet: sheet.name, values: { other: part.sheet.name } });
      }
      this.#readPart(part, blocks, (pattern) => pattern);
    }
    this.#readTranslations(parts);
    return this.#judge(workbook);
  }

  #findPart(sheet: Sheet): readonly Part[] {
    const mark = markOf(sheet);
    if (mark === undefined) {
      if (sheet.rows.length > 0) this.#assembly.notices.push({ code: "other-sheet", sheet: sheet.name, values: {} });
      return [];
    }
    const layouts = sheetLayouts.filter(({ id }) => id === mark.id).flatMap(({ blocks }) => blocks);
    const known: readonly Block[] =
      mark.id === "start" ? [fileBlock] : mark.id === translationsBlock ? [translationsAsList] : layouts;
    // What no block stands on is for the eyes alone.
    if (known.length === 0) return [];
    if (sheet.hidden) this.#assembly.notices.push({ code: "hidden-sheet", sheet: sheet.name, values: {} });
    const blocks = findBlocks(sheet, mark.column, known, {
      problem: (problem) => this.#assembly.problems.push(problem),
      notice: (notice) => this.#assembly.notices.push(notice),
    });
    return [{ id: mark.id, sheet, blocks }];
  }

  #readFile(parts: readonly Part[]): void {
    const start = parts.find(({ id }) => id === "start");
    if (start !== undefined) this.#readPart(start, [fileBlock], (pattern) => pattern);
  }

  #readPart(part: Part, blocks: readonly Block[], at: (pattern: string) => string): void {
    for (const block of blocks) {
      const [found, ...copies] = part.blocks.filter(({ id }) => id === blockId(block));
      if (found === undefined) {
        this.#assembly.problems.push({
          code: "missing-part-of-form",
          sheet: part.sheet.name,
          values: { value: this.#titleOf(block) },
        });
        continue;
      }
      for (const { top } of copies) {
        this.#assembly.problems.push({
          code: "duplicate-line",
          sheet: part.sheet.name,
          cell: `A${top}`,
          values: { value: blockId(block) },
        });
      }
      this.#checkSamples(block, found);
      readBlock(block, found, { assembly: this.#assembly, desk: this.#desk, at });
    }
  }

  #titleOf(block: Block): string {
    const titles: Readonly<Record<string, string>> = this.#words.block;
    return titles[blockId(block)] ?? blockId(block);
  }

  /** A clerk who writes over a sample means it to be imported, and one who copies it has its mark in the copy. */
  #checkSamples(block: Block, found: FoundBlock): void {
    const sample = samples[blockId(block)] ?? {};
    for (const row of found.samples) {
      const changed = blockColumns(block)
        .filter((column) => found.columns.has(column))
        .find((column) => (textOf(row.cell(column)) ?? "") !== (sample[column] ?? ""));
      if (changed === undefined) continue;
      this.#assembly.problems.push({
        code: "changed-sample",
        sheet: found.sheet,
        cell: row.address(changed),
        values: {},
      });
    }
  }

  /** A sheet for a project that nobody has touched is no project. */
  #isUsed(part: Part, blocks: readonly Block[]): boolean {
    return part.blocks.some((found) => {
      const block = blocks.find((each) => blockId(each) === found.id);
      return block !== undefined && found.rows.some((row) => isFilled(row, blockColumns(block)));
    });
  }

  #missing(workbook: Workbook, id: string): void {
    const names: Readonly<Record<string, string>> = this.#words.sheet;
    const sheet = workbook.sheets[0]?.name ?? "";
    this.#assembly.problems.push({ code: "missing-part-of-form", sheet, values: { value: names[id] ?? id } });
  }

  #readTranslations(parts: readonly Part[]): void {
    for (const part of parts.filter(({ id }) => id === translationsBlock)) {
      for (const found of part.blocks) {
        for (const row of found.rows) {
          const language = textOf(row.cell("language"));
          const source = row.cell("source")?.value;
          if (language === undefined) continue;
          this.#desk.take({
            language,
            source: source?.kind === "text" ? source.text : "",
            target: row.cell("target"),
            status: row.cell("status"),
            place: { sheet: part.sheet.name, cell: row.address("target") },
          });
        }
      }
    }
  }

  #judge(workbook: Workbook): WorkbookReading {
    // The order of texts is that of the data, which is known when it has been read.
    const texts = parseDisclosure(this.#assembly.data);
    this.#desk.finish(texts.ok ? writtenTexts(texts.disclosure).map(({ text }) => text) : []);
    const notices = this.#assembly.notices;
    const parsed = parseDisclosure(this.#assembly.data);
    if (parsed.ok && this.#assembly.problems.length === 0) return { ok: true, disclosure: parsed.disclosure, notices };
    const said = parsed.ok ? [] : parsed.problems.flatMap((problem) => placeProblem(problem, this.#assembly, workbook));
    return { ok: false, problems: inOrder([...this.#assembly.problems, ...said], workbook), notices };
  }
}

/** As somebody who mends them goes through the workbook. */
function inOrder(problems: readonly SheetProblem[], { sheets }: Workbook): readonly SheetProblem[] {
  const position = ({ sheet, cell = "" }: SheetProblem): readonly number[] => {
    const [, letters = "", row = "0"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return [sheets.findIndex(({ name }) => name === sheet), Number(row), letters.length, letters.charCodeAt(0) || 0];
  };
  return problems.toSorted((one, other) => {
    const [left, right] = [position(one), position(other)];
    const index = left.findIndex((value, at) => value !== right[at]);
    return (left[index] ?? 0) - (right[index] ?? 0);
  });
}

const translationsAsList: Block = { kind: "list", path: translationsBlock, columns: translationColumns, free: 0 };
