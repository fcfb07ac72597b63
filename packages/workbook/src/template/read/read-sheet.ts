import { type Cell, cellAddress, type Row, type Sheet } from "@mingzhang/spreadsheet";
import { type Block, blockId } from "../../layout/block.ts";
import type { SheetNotice, SheetProblem } from "../../sheet-problem.ts";
import { blockMark, sampleMark, shownKey, shownRowMark } from "../marks.ts";

/** A block of a sheet as it was found: its columns by their keys, and the rows below its head. */
export interface FoundBlock {
  readonly id: string;
  readonly sheet: string;
  /** The number of each column that a program reads, by its key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly FoundRow[];
  /** The samples, which may have been written over. */
  readonly samples: readonly FoundRow[];
  /** The row of its keys. */
  readonly top: number;
}

export interface FoundRow {
  readonly number: number;
  /** Nothing for a row that somebody added. */
  readonly key: string | undefined;
  cell(column: string): Cell | undefined;
  address(column: string): string;
}

/** What stands on a sheet by the keys that the template wrote on it, wherever rows and columns have been moved to since. */
export function findBlocks(
  sheet: Sheet,
  keyColumn: number,
  blocks: readonly Block[],
  tell: { readonly problem: (problem: SheetProblem) => void; readonly notice: (notice: SheetNotice) => void },
): readonly FoundBlock[] {
  const known = new Map(blocks.map((block) => [blockId(block), block]));
  const found: (FoundBlock & {
    readonly rows: FoundRow[];
    readonly samples: FoundRow[];
    readonly shown: ReadonlySet<number>;
  })[] = [];
  for (const row of sheet.rows) {
    const key = textOf(row.cells.find(({ column }) => column === keyColumn));
    if (key?.startsWith(blockMark) === true) {
      const id = key.slice(blockMark.length);
      const block = {
        id,
        sheet: sheet.name,
        top: row.number,
        rows: [],
        samples: [],
        ...columnsOf(row, keyColumn, sheet.name, tell.problem),
      };
      if (!known.has(id)) {
        tell.problem({
          code: "unknown-part",
          sheet: sheet.name,
          cell: cellAddress(keyColumn, row.number),
          values: { value: id },
        });
      }
      found.push(block);
      continue;
    }
    const block = found.at(-1);
    if (block === undefined || !known.has(block.id)) continue;
    if (key === sampleMark) block.samples.push(rowOf(row, undefined, block.columns));
    if (key?.startsWith(shownRowMark) === true) continue;
    block.rows.push(rowOf(row, key, block.columns));
    tellOfRow(row, block, known.get(block.id), sheet, keyColumn, tell.notice);
  }
  return found;
}

function columnsOf(row: Row, keyColumn: number, sheet: string, tell: (problem: SheetProblem) => void) {
  const columns = new Map<string, number>();
  const shown = new Set<number>();
  for (const cell of row.cells) {
    const key = cell.column === keyColumn ? undefined : textOf(cell);
    if (key === undefined) continue;
    shown.add(cell.column);
    if (key === shownKey) continue;
    if (columns.has(key)) {
      tell({ code: "duplicate-line", sheet, cell: cellAddress(cell.column, row.number), values: { value: key } });
    } else columns.set(key, cell.column);
  }
  return { columns, shown };
}

function rowOf({ number, cells }: Row, key: string | undefined, columns: ReadonlyMap<string, number>): FoundRow {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return {
    number,
    key,
    cell: (column) => byColumn.get(columns.get(column) ?? 0),
    address: (column) => cellAddress(columns.get(column) ?? 1, number),
  };
}

/** What is read although nobody sees it, and what is seen and not read. */
function tellOfRow(
  row: Row,
  { columns, shown }: { readonly columns: ReadonlyMap<string, number>; readonly shown: ReadonlySet<number> },
  block: Block | undefined,
  sheet: Sheet,
  keyColumn: number,
  tell: (notice: SheetNotice) => void,
): void {
  const read = new Set(columns.values());
  const filled = row.cells.filter((cell) => cell.column !== keyColumn && cell.formula === undefined && !isBlank(cell));
  const isMeantHidden = block?.kind === "fields" && block.hidden === true;
  const [first] = filled.filter(({ column }) => read.has(column));
  if (row.hidden && first !== undefined && !isMeantHidden) {
    tell({
      code: "hidden-row",
      sheet: sheet.name,
      cell: cellAddress(first.column, row.number),
      values: { row: String(row.number) },
    });
  }
  for (const { column, value } of filled) {
    const cell = cellAddress(column, row.number);
    if (!shown.has(column)) tell({ code: "not-read", sheet: sheet.name, cell, values: { found: shownValue(value) } });
    else if (read.has(column) && sheet.hiddenColumns.includes(column) && !isMeantHidden) {
      tell({ code: "hidden-column", sheet: sheet.name, cell, values: {} });
    }
  }
}

/** Nobody sees a cell of spaces, or a formula that comes to nothing. */
export function isBlank({ value }: Cell): boolean {
  return value.kind === "text" && value.text.trim() === "";
}

export function textOf(cell: Cell | undefined): string | undefined {
  if (cell?.value.kind !== "text") return undefined;
  const text = cell.value.text.trim();
  return text === "" ? undefined : text;
}

/** As the reader of a message would look for it. */
export function shownValue(value: Cell["value"]): string {
  switch (value.kind) {
    case "text":
      return value.text.slice(0, 40);
    case "number":
      return value.digits;
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "date":
      return value.iso;
    case "error":
      return value.code;
    case "uncalculated":
      return "";
  }
}
