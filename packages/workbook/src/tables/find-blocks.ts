import type { FormId } from "@mingzhang/core";
import { squeezed } from "../cell/typed-text.ts";
import { type GridRow, textsOf } from "./grid.ts";

/** Rows that may be a table, from one title to the next. */
export interface Block {
  /** What the title says it is; absent where there is none. */
  readonly form?: FormId;
  readonly rows: readonly GridRow[];
}

/** Parts a sheet at its titles. A title that is repeated, as on every page of a long table, begins no other. */
export function findBlocks(
  rows: readonly GridRow[],
  named: FormId | undefined,
  recognise: (title: string) => FormId | undefined,
): readonly Block[] {
  const blocks: { form: FormId | undefined; rows: GridRow[] }[] = [{ form: named, rows: [] }];
  for (const row of rows) {
    const form = titleIn(row, recognise);
    const current = blocks.at(-1);
    if (isNumberAlone(row)) continue;
    if (form === undefined) current?.rows.push(row);
    else if (form !== current?.form) blocks.push({ form, rows: [] });
  }
  return blocks
    .filter((block) => block.rows.length > 0)
    .map(({ form, rows }) => ({ rows, ...(form === undefined ? {} : { form }) }));
}

/** A title stands in a row of its own, but for the number of the table. */
function titleIn(row: GridRow, recognise: (title: string) => FormId | undefined): FormId | undefined {
  const texts = textsOf(row);
  if (texts.length > 2) return undefined;
  for (const text of texts) {
    const form = squeezed(text).length < 80 ? recognise(text) : undefined;
    if (form !== undefined) return form;
  }
  return undefined;
}

/** 表3 stands in a row above the title, which is the last of another table where several share a sheet. */
function isNumberAlone(row: GridRow): boolean {
  const [text = "", ...others] = textsOf(row);
  return others.length === 0 && /^(?:附?表|附件)\d{1,2}[:：]?$/.test(squeezed(text));
}
