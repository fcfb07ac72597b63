import { officialTheme } from "@mingzhang/document";
import { sampleDocument } from "@mingzhang/testing";
import { type Font, openFont } from "@mingzhang/typeset";
import { describe, expect, it } from "vitest";
import { openFontChains } from "./fonts.ts";
import { paginate } from "./paginate.ts";
import { type PaintedGlyph, readGlyphs } from "./read-glyphs.test-support.ts";
import { createTypesetter } from "./typesetter.ts";
import { writePdf } from "./write-pdf.ts";

const opened = new Map<Buffer, Font>();

function outline(font: Font, glyph: number): string {
  return font.file.getGlyph(glyph).path.toSVG();
}

function paintedOutline({ font, slot }: PaintedGlyph): string {
  const embedded = opened.get(font) ?? openFont(font);
  opened.set(font, embedded);
  return outline(embedded, slot);
}

/** What the layout wants: every run of every line with the outlines and the places of its glyphs. */
async function laidOut(dir: "ltr" | "rtl") {
  const document = sampleDocument(dir);
  const chains = await openFontChains({}, dir);
  const pages = paginate([createTypesetter(document, officialTheme, chains)]);
  const wanted = pages.map(({ boxes }) =>
    boxes
      .flatMap((box) => (box.kind === "text" ? box.lines.map((line, index) => ({ box, line, index })) : []))
      .flatMap(({ box: { x, y, size, lineHeight }, line, index }) => {
        const baseline = y + (lineHeight - size) / 2 + size * 0.88 + index * lineHeight;
        return line.runs.map((run) => {
          const scale = size / run.font.unitsPerEm;
          let at = x + run.x;
          return run.glyphs.map(({ id, advance, offsetX, offsetY }) => {
            const glyph = {
              outline: outline(run.font, id),
              x: at + offsetX * scale,
              y: baseline - offsetY * scale,
            };
            at += advance * scale;
            return glyph;
          });
        });
      }),
  );
  return { wanted, painted: readGlyphs(await writePdf(document, pages)) };
}

describe.each(["rtl", "ltr"] as const)("the content of a finished %s file", async (dir) => {
  const { wanted, painted } = await laidOut(dir);
  const all = painted.flat(2);

  it(`paints ${all.length} glyphs, each with the outline that was chosen when the text was shaped`, () => {
    expect(all.length).toBeGreaterThan(dir === "rtl" ? 2500 : 1500);
    expect(painted.map((runs) => runs.map((run) => run.map(paintedOutline)))).toEqual(
      wanted.map((runs) => runs.map((run) => run.map((glyph) => glyph.outline))),
    );
  });

  it("has something to see", () => {
    expect(new Set(all.map(paintedOutline)).size).toBeGreaterThan(150);
  });

  it("paints each within a fiftieth of a point of its place", () => {
    const goals = wanted.flat(2);
    const strays = all.filter(({ x, y }, index) => {
      const goal = goals[index];
      return !(goal !== undefined && Math.abs(x - goal.x) < 0.02 && Math.abs(y - goal.y) < 0.02);
    });
    expect(strays).toEqual([]);
  });
});
