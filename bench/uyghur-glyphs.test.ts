import { readFileSync } from "node:fs";
import { type GlyphRun, layoutParagraph } from "@mingzhang/typeset";
import bidiFactory, { type Bidi } from "bidi-js";
import { Blob, Buffer, Direction, Face, Font, shape } from "harfbuzzjs";
import { describe, expect, it } from "vitest";
import { fontFiles, openFonts, uyghurTexts } from "./uyghur-texts.ts";

/** A glyph and where it stands, in points from the left edge and from the baseline. */
interface StandingGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

const size = 16;
const bidi = (bidiFactory as unknown as () => Bidi)();

/** The two fonts of one face of the PDF, opened by Mingzhang and by HarfBuzz. */
function openFace(uyghur: "uyghur" | "bold") {
  const harfBuzz = [fontFiles[uyghur], fontFiles.chinese].map((file) => {
    const face = new Face(new Blob(readFileSync(file)));
    const font = new Font(face);
    font.setScale(face.upem, face.upem);
    return { font, unitsPerEm: face.upem };
  });
  return { fonts: openFonts(uyghur), harfBuzz };
}

type OpenedFace = ReturnType<typeof openFace>;

const control = /[\u2066-\u2069]/;

/** A whole paragraph as HarfBuzz shapes it: every stretch of one direction and font at once, from left to right. */
function shapedByHarfBuzz(text: string, { fonts, harfBuzz }: OpenedFace): readonly StandingGlyph[] {
  const embedding = bidi.getEmbeddingLevels(text, "rtl");
  const segments: { start: number; end: number; font: number; level: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const end = at + (codePoint > 0xffff ? 2 : 1);
    const level = embedding.levels[at] ?? 0;
    const last = segments.at(-1);
    // A mark of direction has no glyph, and goes with what is before it.
    const known = control.test(text[at] ?? "") && last !== undefined ? last.font : fontFor(codePoint, fonts);
    if (last?.font === known && last.level === level) last.end = end;
    else segments.push({ start: at, end, font: known, level });
    at = end;
  }
  const place = new Map(bidi.getReorderedIndices(text, embedding).map((index, order) => [index, order]));
  segments.sort((a, b) => (place.get(a.start) ?? 0) - (place.get(b.start) ?? 0));
  const glyphs: StandingGlyph[] = [];
  let x = 0;
  for (const { start, end, font, level } of segments) {
    const buffer = new Buffer();
    buffer.addText(text, start, end - start);
    buffer.guessSegmentProperties();
    buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
    const opened = harfBuzz[font];
    if (opened === undefined) throw new Error("no font");
    shape(opened.font, buffer);
    const scale = size / opened.unitsPerEm;
    const positions = buffer.getGlyphPositions();
    buffer.getGlyphInfos().forEach(({ codepoint: id, cluster }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      if (!control.test(text[cluster] ?? "")) glyphs.push({ id, x: x + xOffset * scale, y: yOffset * scale });
      x += xAdvance * scale;
    });
  }
  return glyphs;
}

function fontFor(codePoint: number, fonts: OpenedFace["fonts"]): number {
  return Math.max(
    fonts.findIndex((font) => font.has(codePoint)),
    0,
  );
}

/** The same paragraph as it goes into the PDF, set on one line. */
function setInOneLine(text: string, { fonts }: OpenedFace): readonly StandingGlyph[] {
  const [line] = layoutParagraph(text, { fonts, size, width: 100_000, direction: "rtl" });
  const runs = (line?.runs ?? []).toSorted((a, b) => a.x - b.x);
  return runs.flatMap((run) => standing(run, line?.x ?? 0));
}

function standing({ glyphs, x, font }: GlyphRun, left: number): readonly StandingGlyph[] {
  const scale = size / font.unitsPerEm;
  let at = x - left;
  return glyphs.map(({ id, advance, offsetX, offsetY }) => {
    const glyph = { id, x: at + offsetX * scale, y: offsetY * scale };
    at += advance * scale;
    return glyph;
  });
}

function differs(text: string, face: OpenedFace): boolean {
  const ours = setInOneLine(text, face);
  const theirs = shapedByHarfBuzz(text.trimEnd(), face);
  return (
    ours.length !== theirs.length ||
    theirs.some(({ id, x, y }, index) => {
      const glyph = ours[index];
      return glyph?.id !== id || Math.abs(glyph.x - x) > 0.001 || Math.abs(glyph.y - y) > 0.001;
    })
  );
}

const texts = uyghurTexts();
const words = [...new Set(texts.flatMap((text) => text.match(/\p{Script=Arabic}+/gu) ?? []))];

describe.each(["uyghur", "bold"] as const)("the %s font", (name) => {
  const face = openFace(name);

  it(`gives ${texts.length} texts the glyphs and places that HarfBuzz gives the whole paragraph`, () => {
    expect(texts.length).toBeGreaterThan(700);
    expect(texts.filter((text) => differs(text, face))).toEqual([]);
  });

  it(`gives ${words.length} words the glyphs and places that HarfBuzz gives them`, () => {
    expect(words.length).toBeGreaterThan(600);
    expect(words.filter((word) => differs(word, face))).toEqual([]);
  });
});
