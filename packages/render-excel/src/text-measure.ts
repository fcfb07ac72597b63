/**
 * Widths and line counts by estimate, in ems: Excel never fits the height of merged rows to their text, and no
 * font is at hand whose widths would hold on every reader's machine. The estimate errs on the wide side.
 */

/** Width of a text without line feeds. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) as number);
  return width;
}

/** The widest part of a text that no line break may tear apart. */
export function longestPart(text: string): number {
  return Math.max(0, ...lineParts(text).map((part) => textWidth(part.trim())));
}

/** How many lines a text takes at a width. */
export function countLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + countWrapped(line, width), 0);
}

function countWrapped(line: string, width: number): number {
  if (textWidth(line) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const part of lineParts(line)) {
    const partWidth = textWidth(part);
    if (used > 0 && used + textWidth(part.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    if (partWidth > width) lines += Math.ceil(partWidth / width) - 1;
    used += partWidth;
  }
  return lines;
}

// A word with the spaces after it, or one Chinese character with the punctuation that must stay beside it.
const part = /[（“‘《〈【]*(?:[^\s\u2010-\u{10ffff}]+|[\u2010-\u{10ffff}])[，。、；：！？）”’》〉】％]*\s*|\s+/gu;

function lineParts(line: string): readonly string[] {
  return line.match(part) ?? [];
}

/** Of the characters met so far: a language has some thousands, and asking Unicode is slow. */
const widths = new Map<number, number>();

function characterWidth(code: number): number {
  let width = widths.get(code);
  if (width === undefined) {
    width = estimateWidth(code);
    widths.set(code, width);
  }
  return width;
}

function estimateWidth(code: number): number {
  if (/\p{M}|\p{Cf}/u.test(String.fromCodePoint(code))) return 0;
  // From the dashes on, Chinese fonts draw every sign on a full square.
  if (code >= 0x2010) return 1;
  if (code === 0x20) return 0.35;
  return code >= 0x41 && code <= 0x5a ? 0.75 : 0.56;
}
