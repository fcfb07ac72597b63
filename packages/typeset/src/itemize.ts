import { embeddingLevels, isBidiControl } from "./bidi.ts";
import type { Font } from "./font.ts";
import type { Cluster } from "./glyph.ts";

/** A cluster with the font that prints it and its UAX #9 level. */
export interface PlacedCluster extends Cluster {
  readonly font: Font;
  readonly level: number;
}

/** Scripts whose letters stand side by side, one glyph each. */
const PLAIN =
  /[\p{Script=Han}\p{Script=Latin}\p{Script=Common}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]/u;

const complexity = new Map<number, boolean>();

function isComplex(codePoint: number): boolean {
  let complex = complexity.get(codePoint);
  if (complex === undefined) {
    complex = !PLAIN.test(String.fromCodePoint(codePoint));
    complexity.set(codePoint, complex);
  }
  return complex;
}

interface Item {
  readonly start: number;
  end: number;
  readonly font: Font;
  readonly level: number;
  complex: boolean;
}

/** Cuts a text where font or level change and shapes each piece; the clusters are in logical order. */
export function shapeText(
  text: string,
  fonts: readonly [Font, ...Font[]],
  direction: "ltr" | "rtl",
): readonly PlacedCluster[] {
  const levels = embeddingLevels(text, direction);
  const items: Item[] = [];
  for (let index = 0; index < text.length; ) {
    const codePoint = text.codePointAt(index) as number;
    const end = index + (codePoint > 0xffff ? 2 : 1);
    const item = items.at(-1);
    if (levels !== undefined && isBidiControl(text[index] as string)) {
      index = end;
      continue;
    }
    const font = fonts.find((candidate) => candidate.has(codePoint)) ?? fonts[0];
    const level = levels?.[index] ?? 0;
    const complex = isComplex(codePoint);
    if (item !== undefined && item.end === index && item.font === font && item.level === level) {
      item.end = end;
      item.complex ||= complex;
    } else {
      items.push({ start: index, end, font, level, complex });
    }
    index = end;
  }
  const clusters: PlacedCluster[] = [];
  for (const { start, end, font, level, complex } of items) {
    for (const cluster of font.shape(text, start, end, { rightToLeft: level % 2 === 1, complex })) {
      // Written out, because spreading an object for each character takes a tenth of a document's time.
      const { start, end, glyphs, advance } = cluster;
      clusters.push({ start, end, glyphs, advance, font, level });
    }
  }
  return text.search(IGNORABLE) < 0 ? clusters : attachIgnorable(text, clusters);
}

/** Joiners and selectors, which have no shape of their own. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/** Prints nothing for an invisible character, and hands it to the next one, so that it can still be copied out. */
function attachIgnorable(text: string, clusters: readonly PlacedCluster[]): readonly PlacedCluster[] {
  const kept: PlacedCluster[] = [];
  let invisible: number[] = [];
  for (const cluster of clusters) {
    const [glyph, ...others] = cluster.glyphs;
    if (glyph === undefined) continue;
    if (/^\p{Default_Ignorable_Code_Point}+$/u.test(text.slice(cluster.start, cluster.end))) {
      invisible.push(...glyph.codePoints);
    } else {
      const codePoints = [...invisible, ...glyph.codePoints];
      kept.push(invisible.length === 0 ? cluster : { ...cluster, glyphs: [{ ...glyph, codePoints }, ...others] });
      invisible = [];
    }
  }
  return kept;
}
