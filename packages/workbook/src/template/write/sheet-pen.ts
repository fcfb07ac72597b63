import { cellAddress } from "@mingzhang/spreadsheet";
import type { Cell, ConditionalFormattingRule, DataValidation, Row, Worksheet } from "exceljs";
import { firstColumn, shownRowMark, templateMark } from "../marks.ts";
import { looks, verdicts } from "./looks.ts";

/** What a block of a sheet comes to, as parts of formulas for the start page. */
export interface Tally {
  readonly filled: readonly string[];
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

/** Writes a sheet from top to bottom, and remembers what the start page has to count. */
export class SheetPen {
  readonly sheet: Worksheet;
  readonly #tallies: Tally[] = [];
  #row = 0;

  constructor(sheet: Worksheet, id: string) {
    this.sheet = sheet;
    sheet.getColumn(1).hidden = true;
    const row = this.next();
    row.hidden = true;
    this.write(row.getCell(1), templateMark, "key");
    this.write(row.getCell(2), id, "key");
  }

  /** The row on which {@link next} goes on. */
  get nextNumber(): number {
    return this.#row + 1;
  }

  get tallies(): readonly Tally[] {
    return this.#tallies;
  }

  next(height?: number): Row {
    this.#row += 1;
    const row = this.sheet.getRow(this.#row);
    if (height !== undefined) row.height = height;
    return row;
  }

  write(cell: Cell, words: string, look: keyof typeof looks): void {
    cell.value = words;
    cell.style = looks[look];
  }

  /** A hidden row that names a block and its columns for a program. */
  keys(block: string, columns: readonly string[]): void {
    const row = this.next();
    row.hidden = true;
    this.write(row.getCell(1), block, "key");
    columns.forEach((key, index) => {
      this.write(row.getCell(firstColumn + index), key, "key");
    });
  }

  /** A row that only explains what follows. */
  nextShown(height: number): Row {
    const row = this.next(height);
    this.key(row, shownRowMark);
    return row;
  }

  key(row: Row, key: string): void {
    this.write(row.getCell(1), key, "key");
  }

  /** Columns of several blocks share a width: the largest that one of them asks for. */
  widen(column: number, width: number): void {
    const known = this.sheet.getColumn(column);
    known.width = Math.max(known.width ?? 0, width);
  }

  validate(range: string, rule: DataValidation): void {
    // ExcelJS takes rules for ranges of cells, and says so of single cells alone.
    const { dataValidations } = this.sheet as unknown as {
      readonly dataValidations: { add(range: string, rule: DataValidation): void };
    };
    dataValidations.add(range, rule);
  }

  /** Green, yellow and red for what checks say. */
  colour(range: string): void {
    const [first = ""] = range.split(":");
    const rules = verdicts.map(
      ({ sign, font, fill }, index): ConditionalFormattingRule => ({
        type: "expression",
        priority: index + 1,
        formulae: [`LEFT(${first},1)="${sign}"`],
        style: {
          font: { color: { argb: font } },
          fill: { type: "pattern", pattern: "solid", bgColor: { argb: fill } },
        },
      }),
    );
    this.sheet.addConditionalFormatting({ ref: range, rules });
  }

  count(tally: Partial<Tally>): void {
    this.#tallies.push({ filled: [], missing: [], wrong: [], ...tally });
  }
}

/** `$C$5:$C$20`: a column of cells as formulas name it from anywhere in its sheet. */
export function columnRange(column: number, from: number, to: number): string {
  return `${absolute(column, from)}:${absolute(column, to)}`;
}

export function absolute(column: number, row: number): string {
  return cellAddress(column, row).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** A cell or range as other sheets name it. */
export function onSheet(sheet: string, range: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}
