import type { Place } from "@mingzhang/core";
import { type CellWords, cellWords } from "./describe-cell.ts";
import { describeCharacters, quotedCharacters } from "./describe-characters.ts";
import { describeField } from "./describe-field.ts";
import type { Setting } from "./setting.ts";

/** A place in the reader's words: table, row and column; the name of a field; the characters of a text. */
export function describePlace(place: Place, setting: Setting): string {
  if ("fact" in place) return describeField(place.fact, setting);
  if ("text" in place) return describeCharacters(place, setting);
  return joinedWords(cellWords(place, setting), setting);
}

/** The same with the words that stand there, for readers who have no sentence around it that quotes them. */
export function describeQuoted(place: Place, setting: Setting): string {
  const described = describePlace(place, setting);
  const words = "text" in place ? quotedCharacters(place, setting).trim() : "";
  return words === "" ? described : setting.locale.report("place.quoted", { place: described, words });
}

export function joinedWords({ form, row, column }: CellWords, { locale }: Pick<Setting, "locale">): string {
  const placed = row === undefined ? form : locale.report("place.row", { form, row });
  return column === undefined ? placed : locale.report("place.cell", { row: placed, column });
}
