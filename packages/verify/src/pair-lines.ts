import type { ExpectedLine } from "./expected-line.ts";
import { squeeze } from "./squeeze.ts";

/** A line by its texts alone, wherever it was found. */
export interface Texts {
  readonly cells: readonly string[];
}

export type LinePair<Found extends Texts> =
  | { readonly kind: "both"; readonly expected: ExpectedLine; readonly found: Found }
  | { readonly kind: "missing"; readonly lines: readonly [ExpectedLine, ...ExpectedLine[]] }
  | { readonly kind: "added"; readonly lines: readonly [Found, ...Found[]] };

/** Runs beyond this are not matched line by line, since the work grows with their product; such a file is another document. */
const largestTable = 1_000_000;

/** Finds which lines of two runs are one line that was changed, keeping their order. */
export function pairLines<Found extends Texts>(
  expected: readonly ExpectedLine[],
  found: readonly Found[],
): readonly LinePair<Found>[] {
  const similar = expected.length * found.length > largestTable ? () => 0 : similarity(expected, found);
  // best[i][j]: how alike the lines from i and from j on are at most.
  const best = Array.from({ length: expected.length + 1 }, () => new Float64Array(found.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = expected.length - 1; i >= 0; i -= 1) {
    for (let j = found.length - 1; j >= 0; j -= 1) {
      const row = best[i] as Float64Array;
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), similar(i, j) + at(i + 1, j + 1));
    }
  }
  const pairs: LinePair<Found>[] = [];
  let [i, j] = [0, 0];
  while (i < expected.length || j < found.length) {
    const [left, right] = [expected[i], found[j]];
    const alike = similar(i, j);
    if (left !== undefined && right !== undefined && alike > 0 && at(i, j) === alike + at(i + 1, j + 1)) {
      pairs.push({ kind: "both", expected: left, found: right });
      [i, j] = [i + 1, j + 1];
    } else if (left !== undefined && (right === undefined || at(i, j) === at(i + 1, j))) {
      const last = pairs.at(-1);
      if (last?.kind === "missing") pairs[pairs.length - 1] = { kind: "missing", lines: [...last.lines, left] };
      else pairs.push({ kind: "missing", lines: [left] });
      i += 1;
    } else if (right !== undefined) {
      const last = pairs.at(-1);
      if (last?.kind === "added") pairs[pairs.length - 1] = { kind: "added", lines: [...last.lines, right] };
      else pairs.push({ kind: "added", lines: [right] });
      j += 1;
    }
  }
  return pairs;
}

/** From 0 (nothing in common) to 1; lines that share less than a third are not the same. */
function similarity(expected: readonly ExpectedLine[], found: readonly Texts[]): (i: number, j: number) => number {
  const lefts = expected.map(({ cells }) => fragments(cells.map(({ text }) => text)));
  const rights = found.map(({ cells }) => fragments(cells));
  return (i, j) => {
    const [left, right] = [lefts[i], rights[j]];
    if (left === undefined || right === undefined) return 0;
    const [small, large] = left.size < right.size ? [left, right] : [right, left];
    let common = 0;
    for (const fragment of small) if (large.has(fragment)) common += 1;
    const share = common / Math.max(1, large.size);
    return share < 1 / 3 ? 0 : share;
  };
}

/** A line of several cells is likened by its cells, a paragraph by its pairs of characters. */
function fragments(cells: readonly string[]): ReadonlySet<string> {
  const texts = cells.map(squeeze);
  if (texts.length > 2) return new Set(texts.map((text, index) => `${index} ${text}`));
  const text = texts.join("\u0000");
  return new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
}
