import stringWidth from "string-width";

/** Latin words stay whole, and no line begins with a closing mark or ends with an opening one (避头尾). */
const parts =
  /[（“‘《〈【〔]*(?:[^\s\u2010-\u2065\u206a-\u{10ffff}]+|[\u2010-\u2065\u206a-\u{10ffff}])[，。、；：！？）”’》〉】〕％…—·]*\s*|\s+/gu;

/** Breaks words into lines of so many columns of a terminal, in which a Chinese character takes two. */
export function wrapped(words: string, width: number): readonly string[] {
  const lines = [""];
  let filled = 0;
  for (const part of words.match(parts) ?? []) {
    const line = lines.at(-1) ?? "";
    const starts = line !== "" && filled + stringWidth(part.trimEnd()) > width;
    if (starts) lines.push(part);
    else lines[lines.length - 1] = line + part;
    filled = (starts ? 0 : filled) + stringWidth(part);
  }
  return lines.map((line) => line.trimEnd());
}

/** Fills with spaces at the start, as figures stand in a column. */
export function padStart(words: string, width: number): string {
  return " ".repeat(Math.max(0, width - stringWidth(words))) + words;
}

/** Lines below the first stand under its words, not under what stands before them. */
export function hanging(before: string, words: string, width: number): string {
  const indent = stringWidth(before);
  return before + wrapped(words, Math.max(width - indent, 20)).join(`\n${" ".repeat(indent)}`);
}
