import { Blob, Buffer, ClusterLevel, Direction, Face, Font as HarfBuzzFont, shape } from "harfbuzzjs";
import type { Cluster, Glyph } from "./glyph.ts";

export type Shaper = (text: string, start: number, end: number, rightToLeft: boolean) => readonly Cluster[];

/** HarfBuzz over one font file. */
export function createShaper(data: Uint8Array, language?: string): Shaper {
  const face = new Face(new Blob(data));
  const font = new HarfBuzzFont(face);
  font.setScale(face.upem, face.upem);
  const buffer = new Buffer();

  return (text, start, end, rightToLeft) => {
    buffer.reset();
    // The whole text goes along as context, so that letters join across a change of font or level.
    buffer.addText(text, start, end - start);
    buffer.guessSegmentProperties();
    buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
    if (language !== undefined) buffer.setLanguage(language);
    buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
    shape(font, buffer);

    const infos = buffer.getGlyphInfos();
    const positions = buffer.getGlyphPositions();
    const groups = new Map<number, number[]>();
    infos.forEach(({ cluster }, index) => {
      const group = groups.get(cluster);
      if (group === undefined) groups.set(cluster, [index]);
      else group.push(index);
    });
    const starts = [...groups.keys()].sort((a, b) => a - b);
    return starts.map((from, order): Cluster => {
      const to = starts[order + 1] ?? end;
      const codePoints = Array.from(text.slice(from, to), (character) => character.codePointAt(0) as number);
      const indices = groups.get(from) as number[];
      // The base letter comes first in logical order, hence last on the page in right-to-left text.
      const base = rightToLeft ? indices.at(-1) : indices[0];
      let advance = 0;
      const glyphs = indices.map((index): Glyph => {
        const id = (infos[index] as { codepoint: number }).codepoint;
        const position = positions[index] as (typeof positions)[number];
        advance += position.xAdvance;
        return {
          id,
          codePoints: index === base ? codePoints : [],
          advance: position.xAdvance,
          offsetX: position.xOffset,
          offsetY: position.yOffset,
        };
      });
      return { start: from, end: to, glyphs, advance };
    });
  };
}
