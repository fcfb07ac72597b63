import {
  type Direction,
  directedRuns,
  type Figure,
  type FontNames,
  type Inline,
  isolatedText,
  plainText,
  type Text,
} from "@mingzhang/document";
import { cellNumber } from "./cell-number.ts";
import { escapeText } from "./escape-text.ts";
import { ExcelLimitError } from "./excel-limit-error.ts";

/** What stands in a cell, and what Excel should take it for. */
export type CellContent = BlankContent | NumberContent | TextContent;

interface BlankContent {
  readonly kind: "blank";
}

interface NumberContent {
  readonly kind: "number";
  readonly value: number;
  readonly format: string;
}

interface TextContent {
  readonly kind: "text";
  readonly value: string;
  readonly dir: Direction;
  readonly script: Exclude<keyof FontNames, "fallbacks">;
  /** To be kept from turning into a number or a formula when somebody edits the cell. */
  readonly literal: boolean;
}

/** A figure that stands alone is a number; any mixture of words and figures is text. */
export function cellContent(content: readonly Inline[], dir: Direction): CellContent {
  const [first] = content;
  const alone = content.length === 1 ? first : undefined;
  if (alone?.kind === "figure") return numberContent(alone);
  const text = plainText(content);
  if (text === "") return { kind: "blank" };
  if (text.length > 32_767) {
    throw new ExcelLimitError(`A cell holds 32767 characters, not ${text.length}: ${text.slice(0, 40)}…`);
  }
  const whole = dir === "ltr" || (alone?.kind === "text" && isLeftToRight(alone));
  return {
    kind: "text",
    value: escapeText(whole ? text : isolatedText(content, leftToRight)),
    dir: whole ? "ltr" : "rtl",
    script: scriptOf(text),
    literal: isLiteral(text),
  };
}

function numberContent(figure: Figure): NumberContent {
  if (figure.value.replace(/[-.]/g, "").replace(/^0+/, "").length > 15) {
    throw new ExcelLimitError(`Excel keeps 15 digits of a number: ${figure.value} has more`);
  }
  switch (figure.measure) {
    case "amount":
      return { kind: "number", value: cellNumber(figure.value), format: "#,##0.00" };
    case "percent":
      return { kind: "number", value: cellNumber(hundredth(figure.value)), format: "0.00%" };
    case "count":
      return { kind: "number", value: cellNumber(figure.value), format: "0" };
  }
}

/** Moves the decimal point two places to the left in the string, since a division would bring in binary fractions. */
function hundredth(value: string): string {
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  const digits = whole.padStart(3, "0");
  return `${value.startsWith("-") ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
}

/** An edited 2010301 would become a number, an edited =A1 a formula; but long texts in the text format are shown as ####. */
function isLiteral(text: string): boolean {
  return text.length <= 255 && (/^[\d.]+$/.test(text) || /^[=+\-@]/.test(text));
}

function scriptOf(text: string): TextContent["script"] {
  if (/\p{Script=Arabic}/u.test(text)) return "complexScript";
  return /[^\0-\x7f]/.test(text) ? "eastAsian" : "latin";
}

function isLeftToRight({ text, dir }: Text): boolean {
  return dir === "ltr" || directedRuns(text).every((run) => run.dir === "ltr");
}

/** Marks, since Excel knows no isolates: they keep `≥98%` and `-159.46` in order amid right-to-left text. */
function leftToRight(text: string): string {
  return `\u200f\u200e${text}\u200e\u200f`;
}
