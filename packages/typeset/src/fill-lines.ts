import { hyphenBreaks, lineBreaks } from "./line-breaks.ts";

/** The smallest piece that a line is filled with. */
export interface Unit {
  /** Where its characters begin and end in the text. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

export interface Measure {
  readonly width: number;
  /** Taken from the first line only. */
  readonly indent?: number;
}

/** The units from `from` up to `to`, trailing spaces included. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** Sums of widths such as 28 × 15.79 must not miss a line by their rounding. */
const SLACK = 0.01;

/** Fills lines one after the other; a word wider than the whole line is broken where the line is full. */
export function fillLines(text: string, units: readonly Unit[], measure: Measure): readonly UnitRange[] {
  return fill(text, units, measure, breaksOf(text));
}

/** Where lines of a text may end, which is slow to find. */
interface Breaks {
  readonly breaks: ReadonlySet<number>;
  readonly lesserBreaks: ReadonlySet<number>;
}

function breaksOf(text: string): Breaks {
  return { breaks: lineBreaks(text), lesserBreaks: hyphenBreaks(text) };
}

function fill(
  text: string,
  units: readonly Unit[],
  { width, indent = 0 }: Measure,
  { breaks, lesserBreaks }: Breaks,
): readonly UnitRange[] {
  const lines: UnitRange[] = [];
  let from = 0;
  let used = indent;
  let lastBreak = 0;
  let lastLesserBreak = 0;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    // Spaces hang over the end of the line.
    if (!isSpace(text, unit) && used + unit.width > width + SLACK && index > from) {
      const to = [lastBreak, lastLesserBreak].find((at) => at > from) ?? index;
      lines.push({ from, to });
      from = to;
      used = 0;
      index = to - 1;
      continue;
    }
    used += unit.width;
    if (breaks.has(unit.end)) lastBreak = index + 1;
    if (lesserBreaks.has(unit.end)) lastLesserBreak = index + 1;
  }
  lines.push({ from, to: units.length });
  return lines;
}

/**
 * The lines of a centred text, as equal in length as they can be without becoming more, lest a title ends in one lone word.
 *
 * No word is broken for that.
 */
export function balanceLines(text: string, units: readonly Unit[], measure: Measure): readonly UnitRange[] {
  const found = breaksOf(text);
  let lines = fill(text, units, measure, found);
  if (lines.length === 1) return lines;
  const isWhole = ({ to }: UnitRange) => to === units.length || found.breaks.has((units[to - 1] as Unit).end);
  let widest = measure.width;
  let narrowest = units.reduce((sum, unit) => sum + unit.width, 0) / (lines.length + 1);
  while (widest - narrowest > 1) {
    const width = (widest + narrowest) / 2;
    const narrower = fill(text, units, { ...measure, width }, found);
    if (narrower.length === lines.length && narrower.every(isWhole)) {
      lines = narrower;
      widest = width;
    } else {
      narrowest = width;
    }
  }
  return lines;
}

export function isSpace(text: string, unit: { readonly start: number }): boolean {
  const character = text[unit.start];
  return character === " " || character === "\u3000";
}

/** Breaks a text into lines by any measure of a piece of text; no font is needed. Line feeds begin a new line. */
export function breakLines(text: string, measure: Measure, advance: (text: string) => number): readonly string[] {
  return text.split("\n").flatMap((paragraph, index) => {
    const units: Unit[] = [];
    for (const character of paragraph) {
      const start = units.at(-1)?.end ?? 0;
      units.push({ start, end: start + character.length, width: advance(character) });
    }
    const first = index === 0 ? measure : { width: measure.width };
    return fillLines(paragraph, units, first).map(({ from, to }) =>
      paragraph.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0).trimEnd(),
    );
  });
}
