import { visualOrder } from "./bidi.ts";
import type { Unit } from "./fill-lines.ts";
import { balanceLines, fillLines, isSpace } from "./fill-lines.ts";
import type { Font } from "./font.ts";
import type { Glyph, GlyphRun, Line } from "./glyph.ts";
import type { PlacedCluster } from "./itemize.ts";
import { shapeText } from "./itemize.ts";
import { isWide, justify } from "./justify.ts";

/** How a paragraph is set; lengths in points. */
export interface ParagraphOptions {
  /** The first one that has a character prints it. */
  readonly fonts: readonly [Font, ...Font[]];
  readonly size: number;
  readonly width: number;
  readonly direction?: "ltr" | "rtl";
  readonly align?: "start" | "center" | "end" | "justify";
  readonly indent?: number;
  /** Added after every full-width character, to set them on a grid. */
  readonly tracking?: number;
}

/** A cluster with its width in points. */
interface MeasuredCluster extends PlacedCluster, Unit {}

/** Sets a text in lines; a line feed begins a new one. */
export function layoutParagraph(text: string, options: ParagraphOptions): readonly Line[] {
  const { fonts, size, width, direction = "ltr", tracking = 0 } = options;
  return text.split("\n").flatMap((part, index) => {
    const indent = index === 0 ? (options.indent ?? 0) : 0;
    const clusters = shapeText(part, fonts, direction).map((cluster): MeasuredCluster => {
      const { start, end, glyphs, advance, font, level } = cluster;
      const extra = tracking !== 0 && isWide(part, cluster) ? tracking : 0;
      return { start, end, glyphs, advance, font, level, width: (advance * size) / font.unitsPerEm + extra };
    });
    const ranges = (options.align === "center" ? balanceLines : fillLines)(part, clusters, { width, indent });
    return ranges.map(({ from, to }, line) => {
      let end = to;
      while (end > from && isSpace(part, clusters[end - 1] as MeasuredCluster)) end -= 1;
      return setLine(part, clusters.slice(from, end), {
        ...options,
        indent: line === 0 ? indent : 0,
        align: options.align === "justify" && line === ranges.length - 1 ? "start" : (options.align ?? "start"),
      });
    });
  });
}

type LineOptions = ParagraphOptions & Required<Pick<ParagraphOptions, "align" | "indent">>;

function setLine(text: string, clusters: readonly MeasuredCluster[], options: LineOptions): Line {
  const { align, indent, size, width, direction = "ltr" } = options;
  const natural = clusters.reduce((sum, cluster) => sum + cluster.width, 0);
  const room = width - indent - natural;
  const gaps = align === "justify" && room > 0 ? justify(text, clusters, room) : undefined;
  const printed = gaps === undefined ? natural : natural + gaps.reduce((sum, gap) => sum + gap, 0);
  const left = leftEdge(align, direction, width - indent - printed) + (direction === "ltr" ? indent : 0);

  const edges: number[] = [];
  let x = left;
  for (const index of visualOrder(clusters.map((cluster) => cluster.level))) {
    edges[index] = x;
    x += (clusters[index] as MeasuredCluster).width + (gaps?.[index] ?? 0);
  }
  const runs = splitRuns(text, clusters).map(({ from, to }): GlyphRun => {
    const own = clusters.slice(from, to);
    const { font, level } = own[0] as MeasuredCluster;
    const advances = own.map(({ width: natural }, at) => {
      return ((natural + (gaps?.[from + at] ?? 0)) * font.unitsPerEm) / size;
    });
    const glyphs = own.map((cluster, at) => spread(cluster, advances[at] as number));
    if (level % 2 === 1) glyphs.reverse();
    return {
      font,
      x: Math.min(...edges.slice(from, to)),
      glyphs: glyphs.flat(),
      advance: advances.reduce((sum, advance) => sum + advance, 0),
      text: text.slice((own[0] as MeasuredCluster).start, (own.at(-1) as MeasuredCluster).end),
    };
  });
  const [first] = clusters;
  return { runs, text: text.slice(first?.start ?? 0, clusters.at(-1)?.end ?? 0), x: left, width: printed };
}

/**
 * The pieces stay in logical order, so that the line is read as it is spoken.
 *
 * They end where font or level change, and in right-to-left text at every word: there glyphs run against the reading.
 */
function splitRuns(
  text: string,
  clusters: readonly MeasuredCluster[],
): readonly { readonly from: number; readonly to: number }[] {
  const starts = clusters.flatMap(({ font, level }, index) => {
    const before = clusters[index - 1];
    const goesOn = before?.font === font && before.level === level && (level % 2 === 0 || !isSpace(text, before));
    return goesOn ? [] : [index];
  });
  return starts.map((from, order) => ({ from, to: starts[order + 1] ?? clusters.length }));
}

/** The cluster's glyphs, the last one widened so that they take up `advance`. */
function spread(cluster: PlacedCluster, advance: number): readonly Glyph[] {
  const extra = advance - cluster.advance;
  if (Math.abs(extra) < 0.01) return cluster.glyphs;
  return cluster.glyphs.map((glyph, index) =>
    index === cluster.glyphs.length - 1 ? { ...glyph, advance: glyph.advance + extra } : glyph,
  );
}

function leftEdge(align: LineOptions["align"], direction: "ltr" | "rtl", room: number): number {
  switch (align) {
    case "center":
      return room / 2;
    case "start":
    case "justify":
      return direction === "ltr" ? 0 : room;
    case "end":
      return direction === "ltr" ? room : 0;
  }
}
