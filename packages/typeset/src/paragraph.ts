import { visualOrder } from "./bidi.ts";
import type { Unit } from "./fill-lines.ts";
import { fillLines, isSpace } from "./fill-lines.ts";
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
      const extra = tracking !== 0 && isWide(part, cluster) ? tracking : 0;
      return { ...cluster, width: (cluster.advance * size) / cluster.font.unitsPerEm + extra };
    });
    const ranges = fillLines(part, clusters, { width, indent });
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

  const runs: (GlyphRun & { glyphs: Glyph[]; advance: number; text: string })[] = [];
  let x = left;
  for (const index of visualOrder(clusters.map((cluster) => cluster.level))) {
    const cluster = clusters[index] as MeasuredCluster;
    const total = cluster.width + (gaps?.[index] ?? 0);
    let run = runs.at(-1);
    if (run?.font !== cluster.font) {
      run = { font: cluster.font, x, glyphs: [], advance: 0, text: "" };
      runs.push(run);
    }
    const advance = (total * cluster.font.unitsPerEm) / size;
    run.glyphs.push(...spread(cluster, advance));
    run.advance += advance;
    run.text += text.slice(cluster.start, cluster.end);
    x += total;
  }
  const [first] = clusters;
  return { runs, text: text.slice(first?.start ?? 0, clusters.at(-1)?.end ?? 0), x: left, width: printed };
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
