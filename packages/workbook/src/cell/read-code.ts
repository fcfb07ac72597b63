import type { Cell } from "@mingzhang/spreadsheet";
import { blank, type CellReading, found, problem, readContent, shown } from "./cell-reading.ts";
import { squeezed, typedText } from "./typed-text.ts";

/** A code of a classification, and the name that stood behind it in the same cell. */
export interface CodeAndName {
  readonly code: string;
  readonly name?: string;
}

/** `2010301`, `[2010301]`, `201-03-01`, `2010301 行政运行`, `[2010301]行政运行`; as text or as a number. */
const writtenCode = /^[[(【「]?(\d[\d\s\-.·_/]*\d|\d)[\])】」]?[-—:：、.\s]*(\D.*)?$/su;

/** Reads one cell as a whole code, in whatever way it is written. */
export function readCode(cell: Cell | undefined): CellReading<CodeAndName> {
  const content = readContent(cell);
  if (content.kind !== "value") return content;
  const { text } = content.value;
  const typed = typedText(text.replace(/^=?"(.*)"$/s, "$1"));
  const [, digits, name = ""] = writtenCode.exec(typed) ?? [];
  const code = digits?.replace(/\D/g, "");
  if (code === undefined || !/^[1-9]\d{2}(?:\d{2}){0,2}$/.test(code))
    return problem("not-a-code", { found: shown(text) });
  return found({ code, ...(name === "" ? {} : { name: squeezed(name) }) });
}

/**
 * Reads the cells of 类, 款 and 项 as one code. A cell may hold its own digits (`201|03|01`) or all of them
 * (`201|20103|2010301`), and a number has lost its zero in front (`3`); what stands above may be left out.
 *
 * @param above the code of the row before, which completes a row that writes its last part alone
 */
export function readCodeParts(cells: readonly (Cell | undefined)[], above = ""): CellReading<string> {
  let code = "";
  let isBlank = true;
  for (const [level, cell] of cells.entries()) {
    const content = readContent(cell);
    if (content.kind === "problem") return content;
    if (content.kind === "blank") continue;
    const { text } = content.value;
    const part = squeezed(text.replace(/^=?"(.*)"$/s, "$1")).replace(/^[[(【](.*)[\])】]$/u, "$1");
    const joined = joinPart(code, part, level, isBlank ? above : "");
    if (joined === undefined) return problem("not-a-code", { found: shown(text) });
    isBlank = false;
    code = joined;
  }
  return isBlank ? blank : found(code);
}

/** The code with the digits of one more level; nothing where they do not fit. */
function joinPart(code: string, part: string, level: number, above: string): string | undefined {
  const own = part.replace(/[-.]/g, "");
  if (!/^\d+$/.test(own)) return undefined;
  const length = 3 + 2 * level;
  if (own.length === length && own.startsWith(code)) return own;
  if (level === 0) return /^[1-9]\d{2}(?:\d{2}){0,2}$/.test(own) ? own : undefined;
  const parent = code === "" ? above.slice(0, length - 2) : code;
  // A full code may stand in the first column alone, its parts repeated behind it.
  const padded = own.padStart(2, "0");
  if (parent.length >= length) return parent.slice(length - 2, length) === padded ? parent : undefined;
  return own.length <= 2 && parent.length === length - 2 ? `${parent}${padded}` : undefined;
}
