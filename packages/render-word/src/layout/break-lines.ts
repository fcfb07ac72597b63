import { advance, spaceBetween } from "./advance.ts";

/** Word's own lists for Chinese: what may not begin a line, and what may not end one. */
const notFirst = new Set(
  "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠",
);
const notLast = new Set("$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥");
/** What may hang out of a full line of the text area, so that it need not take a character with it to the next. */
const hanging = new Set("!,.:;?、。！，．：；？");
const wordCharacter =
  /[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u2010-\u2027\u2030-\u205e\u2190-\u2bff\u3000-\u303f\uff00-\uffef]/u;

export interface LineMeasure {
  /** In points. */
  readonly width: number;
  readonly size: number;
  readonly spacing: number;
  readonly indent: number;
  /** Whether punctuation may hang out; cells are too narrow for it. */
  readonly hang: boolean;
}

/** How many lines Word needs for a text: Chinese breaks between characters, other scripts between words. */
export function countLines(text: string, measure: LineMeasure): number {
  return text.split("\n").reduce((lines, line, index) => lines + countLinesOf(line, measure, index === 0), 0);
}

function countLinesOf(text: string, { width, size, spacing, indent, hang }: LineMeasure, first: boolean): number {
  let lines = 1;
  let used = first ? indent : 0;
  let last = "";
  const lengthOf = (part: string): number => {
    let length = 0;
    for (const character of part) {
      const own = advance(character);
      length += (own + spaceBetween(last, character)) * size + (own > 0 ? spacing : 0);
      last = character;
    }
    return length;
  };
  for (const unit of units(text)) {
    const before = last;
    // The space behind a word takes no room at the end of a line.
    const word = unit.trimEnd();
    const visible = lengthOf(hang && hanging.has(word.at(-1) ?? "") ? word.slice(0, -1) : word);
    if (used + visible > width + tolerance && used > 0) {
      lines += 1;
      used = 0;
      last = "";
    } else last = before;
    // A word longer than the line is cut wherever the line ends.
    for (const part of visible > width ? unit : [unit]) {
      const length = lengthOf(part);
      if (visible > width && used + length > width + tolerance) {
        lines += 1;
        used = 0;
      }
      used += length;
    }
  }
  return lines;
}

/** Word counts in twentieths of a point. */
const tolerance = 0.05;

/** The parts of a text between which a line may break. */
function units(text: string): readonly string[] {
  const result: string[] = [];
  let unit = "";
  let last = "";
  for (const character of text) {
    if (unit !== "" && mayBreak(last, character)) {
      result.push(unit);
      unit = "";
    }
    unit += character;
    last = character;
  }
  if (unit !== "") result.push(unit);
  return result;
}

function mayBreak(before: string, after: string): boolean {
  if (after === " " || notFirst.has(after) || notLast.has(before)) return false;
  if (before === " ") return true;
  // A dash or an ellipsis of two characters is one sign.
  if (before === after && (before === "—" || before === "…")) return false;
  const inWord = wordCharacter.test(before) && wordCharacter.test(after);
  return !inWord || before === "-";
}
