export { isolateLeftToRight } from "./bidi.ts";
export { breakLines, type Measure } from "./fill-lines.ts";
export { type Font, openFont, type ShapeOptions } from "./font.ts";
export type { Cluster, Glyph, GlyphRun, Line } from "./glyph.ts";
export { lineBreaks } from "./line-breaks.ts";
export { layoutParagraph, type ParagraphOptions } from "./paragraph.ts";
