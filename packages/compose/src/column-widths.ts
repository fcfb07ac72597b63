import { officialTheme, type TableColumn } from "@mingzhang/document";

/** A column before it is known how much room there is: what it asks for and what it cannot do without, in ems. */
export interface ColumnNeed {
  readonly ask: number;
  readonly least: number;
  readonly align: TableColumn["align"];
}

const pointsPerMillimetre = 72 / 25.4;

/** The columns of a table on a page of a layout: none so narrow that a word or a number breaks, the others as they ask. */
export function fitColumns(needs: readonly ColumnNeed[], layout: "normal" | "wide"): readonly TableColumn[] {
  const pressed = new Set<ColumnNeed>();
  for (;;) {
    const free = needs.filter((need) => !pressed.has(need));
    const left = roomOf(layout, needs.length) - total([...pressed].map(({ least }) => least));
    const scale = Math.max(0, left) / total(free.map(({ ask }) => ask));
    const narrow = free.filter(({ ask, least }) => ask * scale < least);
    if (narrow.length === 0) {
      return needs.map((need) => ({ width: pressed.has(need) ? need.least : need.ask * scale, align: need.align }));
    }
    for (const need of narrow) pressed.add(need);
  }
}

/** How many ems of table text stand side by side in the official theme; another theme keeps the proportions. */
function roomOf(layout: "normal" | "wide", columns: number): number {
  const { width, left, right } = officialTheme.pages[layout];
  const { denseFrom, denseScale } = officialTheme.table;
  const size = officialTheme.text["table-body"].size * (columns > denseFrom ? denseScale : 1);
  return ((width - left - right) * pointsPerMillimetre) / size;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** What the longest word or number of some texts needs with a cell's padding; Chinese breaks after any character. */
export function leastWidth(...texts: readonly string[]): number {
  return Math.max(...texts.flatMap((text) => text.split(/[\s\u2e80-\u{10ffff}]|(?<=\p{L})-/u)).map(wordWidth)) + 0.5;
}

/** Measured in Vazirmatn Bold, the widest of the fonts that come along: the teeth of س and ش take a whole em. */
function wordWidth(word: string): number {
  return Array.from(word).reduce((width, character) => {
    if (/[سش]/.test(character)) return width + 1.02;
    if (/\d/.test(character)) return width + 0.58;
    return width + (/[.,]/.test(character) ? 0.28 : 0.48);
  }, 0);
}
