import { fieldAt } from "../../layout/field.ts";
import { statusKey, translationKey, valueKey } from "../marks.ts";
import type { BlockReading } from "./block-reading.ts";
import { placeOf } from "./found-rows.ts";
import type { FoundBlock, FoundRow } from "./read-sheet.ts";
import { readValue } from "./read-value.ts";

/** A single field with its translations. */
export function readField(path: string, column: string, row: FoundRow, found: FoundBlock, reading: BlockReading): void {
  const { assembly, desk } = reading;
  const field = fieldAt(path);
  const read = readValue(row.cell(column), field.kind);
  assembly.take(path, placeOf(found, row, column), read);
  const parent = path.split(".").slice(0, -1).join(".");
  if (read.kind !== "value" && field.required && field.expected && parent !== "") assembly.ensure(parent);
  for (const language of languagesOf(column, found)) {
    desk.take({
      language,
      source: read.kind === "value" ? String(read.value) : "",
      target: row.cell(translationKey(column, language)),
      status: row.cell(statusKey(column, language)),
      place: placeOf(found, row, translationKey(column, language)),
    });
  }
}

function languagesOf(column: string, { columns }: FoundBlock): readonly string[] {
  const before = translationKey(column, "");
  return [...columns.keys()].flatMap((key) =>
    key.startsWith(before) && !key.endsWith("#") ? [key.slice(before.length)] : [],
  );
}

/** What stands beside texts that are not there. */
export function translationsOfNothing(
  row: FoundRow,
  columns: readonly string[],
  found: FoundBlock,
  { desk }: BlockReading,
): void {
  for (const column of columns.map((each) => each || valueKey)) {
    for (const language of languagesOf(column, found)) {
      const key = translationKey(column, language);
      desk.take({ language, source: "", target: row.cell(key), status: undefined, place: placeOf(found, row, key) });
    }
  }
}
