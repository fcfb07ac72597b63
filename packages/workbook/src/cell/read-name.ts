import type { Cell } from "@mingzhang/spreadsheet";
import { type CellReading, found, problem, readContent } from "./cell-reading.ts";
import { squeezed } from "./typed-text.ts";

const spelt = "[A-Za-z0-9\\p{Script=Arabic}]";
/** A break of a line, unless it parts two words that are spelt with letters. */
const besideHan = new RegExp(`(?<!${spelt})[^\\S\\n]*\\n\\s*|[^\\S\\n]*\\n\\s*(?!${spelt}|\\s)`, "gu");
const betweenHan = new RegExp(`(?<!${spelt}) (?!${spelt})`, "gu");

/**
 * Reads a cell as a name on one line, the breaks and spaces that lay it out taken away; spaces between Latin or Uyghur
 * words stay. What is full-width stays so: （） belongs to official names.
 */
export function readName(cell: Cell | undefined): CellReading<string> {
  const content = readContent(cell);
  if (content.kind !== "value") return content;
  const { kind, text } = content.value;
  if (kind === "boolean") return problem("not-a-text", { found: text });
  const visible = text.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "").trim();
  return found(visible.replace(besideHan, "").replace(/\s+/g, " ").replace(betweenHan, ""));
}

/**
 * What two ways of writing one heading or label have in common: numbering, 其中, brackets, units and spaces are left out.
 */
export function comparableName(text: string): string {
  return squeezed(text)
    .replace(/^(?:其中[:：]?|[一二三四五六七八九十]+[、.]|\d{1,2}[.、]|\([一二三四五六七八九十\d]+\)|[①-⑳])+/u, "")
    .replace(/[()（）:：“”"'‘’、,，.。·※]/g, "");
}
