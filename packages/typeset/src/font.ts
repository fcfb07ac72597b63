import type { Font as FontFile } from "fontkit";
import { create } from "fontkit";
import type { Cluster, Glyph } from "./glyph.ts";
import type { Shaper } from "./shaper.ts";
import { createShaper } from "./shaper.ts";

/** An opened font: what it can print, and how wide. */
export interface Font {
  readonly unitsPerEm: number;
  /** The parsed file, for whoever embeds it. */
  readonly file: FontFile;
  has(codePoint: number): boolean;
  /** Clusters of `text` from `start` to `end` in logical order. */
  shape(text: string, start: number, end: number, options: ShapeOptions): readonly Cluster[];
}

export interface ShapeOptions {
  readonly rightToLeft: boolean;
  /** Letters that join or carry marks; anything else is a plain sequence of glyphs. */
  readonly complex: boolean;
}

/**
 * Opens a TrueType or OpenType file.
 *
 * @param language BCP 47 tag that chooses between a font's regional forms
 */
export function openFont(data: Uint8Array, language?: string): Font {
  const file = create(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
  if (!("glyphForCodePoint" in file)) throw new TypeError("A font collection holds several fonts; give one of them.");
  const plain = new Map<number, Glyph>();
  let shaper: Shaper | undefined;

  const glyphOf = (codePoint: number): Glyph => {
    let glyph = plain.get(codePoint);
    if (glyph === undefined) {
      const { id, advanceWidth } = file.glyphForCodePoint(codePoint);
      glyph = { id, codePoints: [codePoint], advance: advanceWidth, offsetX: 0, offsetY: 0 };
      plain.set(codePoint, glyph);
    }
    return glyph;
  };

  return {
    unitsPerEm: file.unitsPerEm,
    file,
    has: (codePoint) => glyphOf(codePoint).id !== 0,
    shape(text, start, end, { rightToLeft, complex }) {
      if (!complex && !rightToLeft) return plainClusters(text, start, end, glyphOf);
      // A Chinese font is 15 MB and never gets here, so its copy for HarfBuzz is never made.
      shaper ??= createShaper(data, language);
      return shaper(text, start, end, rightToLeft);
    },
  };
}

function plainClusters(text: string, start: number, end: number, glyphOf: (codePoint: number) => Glyph): Cluster[] {
  const clusters: Cluster[] = [];
  for (let index = start; index < end; ) {
    const codePoint = text.codePointAt(index) as number;
    const next = index + (codePoint > 0xffff ? 2 : 1);
    const glyph = glyphOf(codePoint);
    clusters.push({ start: index, end: next, glyphs: [glyph], advance: glyph.advance });
    index = next;
  }
  return clusters;
}
