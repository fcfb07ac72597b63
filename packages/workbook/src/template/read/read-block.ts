import { cellAddress } from "@mingzhang/spreadsheet";
import type { Block, FieldsBlock, ListBlock, RecordsBlock } from "../../layout/block.ts";
import { join } from "../draft.ts";
import { firstColumn, valueKey } from "../marks.ts";
import { blockColumns } from "./block-columns.ts";
import type { BlockReading } from "./block-reading.ts";
import { isFilled, keyedRows, placeOf } from "./found-rows.ts";
import { readField, translationsOfNothing } from "./read-field.ts";
import { readPanel } from "./read-panel.ts";
import type { FoundBlock } from "./read-sheet.ts";

/** Takes the data of a block over, every row and cell that is wrong told of. */
export function readBlock(block: Block, found: FoundBlock, reading: BlockReading): void {
  const missing = blockColumns(block).filter((column) => !found.columns.has(column));
  for (const value of missing) {
    reading.assembly.problems.push({
      code: "missing-column",
      sheet: found.sheet,
      cell: cellAddress(firstColumn, found.top),
      values: { value },
    });
  }
  switch (block.kind) {
    case "fields":
      return readFields(block, found, reading);
    case "records":
      return readRecords(block, found, reading);
    case "list":
      return readList(block, found, reading);
    case "panel":
      return readPanel(block, found, reading);
  }
}

function readFields(block: FieldsBlock, found: FoundBlock, reading: BlockReading): void {
  const byKey = keyedRows(block.fields, found, reading);
  for (const field of block.fields) {
    const row = byKey.get(field);
    const path = reading.at(field);
    reading.assembly.place(path, placeOf(found, row, valueKey));
    if (row !== undefined) readField(path, valueKey, row, found, reading);
  }
}

function readRecords(block: RecordsBlock, found: FoundBlock, reading: BlockReading): void {
  const byKey = keyedRows(block.rows, found, reading);
  const [first = ""] = block.columns;
  reading.assembly.ensure(block.path);
  reading.assembly.place(block.path, placeOf(found, undefined, first));
  for (const key of block.rows) {
    const row = byKey.get(key);
    const path = join(block.path, key);
    reading.assembly.place(path, placeOf(found, row, first));
    if (row === undefined) continue;
    for (const column of block.columns) readField(join(path, column), column, row, found, reading);
  }
}

function readList(block: ListBlock, found: FoundBlock, reading: BlockReading): void {
  const { assembly } = reading;
  const path = reading.at(block.path);
  const columns = block.columns.map((column) => column || valueKey);
  assembly.ensureList(path);
  assembly.place(path, placeOf(found, undefined, columns[0] ?? valueKey));
  let index = 0;
  for (const row of found.rows) {
    if (!isFilled(row, columns)) {
      translationsOfNothing(row, block.columns, found, reading);
      continue;
    }
    const element = `${path}.${index}`;
    assembly.place(element, placeOf(found, row, columns[0] ?? valueKey));
    for (const column of block.columns) readField(join(element, column), column || valueKey, row, found, reading);
    index += 1;
  }
}
