import type { Font } from "./font.ts";

/** One glyph of a font; lengths are in the font's own units, of which {@link Font.unitsPerEm} make one em. */
export interface Glyph {
  readonly id: number;
  /** The characters it stands for; empty for the further glyphs of a cluster. */
  readonly codePoints: readonly number[];
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Characters that belong together, with their glyphs from left to right. */
export interface Cluster {
  /** Where the characters begin and end in the text. */
  readonly start: number;
  readonly end: number;
  readonly glyphs: readonly Glyph[];
  /** In font units. */
  readonly advance: number;
}

/** Glyphs of one font from left to right, all on one baseline. */
export interface GlyphRun {
  readonly font: Font;
  /** From the paragraph's left edge, in points. */
  readonly x: number;
  /** Each advance includes the space that tracking and justification add. */
  readonly glyphs: readonly Glyph[];
  /** In font units. */
  readonly advance: number;
  readonly text: string;
}

/** One line of a paragraph, ready to be painted. */
export interface Line {
  /** In logical order, wherever each stands on the line. */
  readonly runs: readonly GlyphRun[];
  /** The characters in logical order. */
  readonly text: string;
  /** Left edge and width of what is printed, in points. */
  readonly x: number;
  readonly width: number;
}
