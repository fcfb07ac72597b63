import type { Font, Glyph, GlyphRun } from "@mingzhang/typeset";

/** What pdfkit is given as a font: it asks for a layout and is handed the run that was shaped before. */
export interface EmbeddedFont {
  /** Without a name of its own pdfkit would open the font anew for every run. */
  readonly key: string;
  readonly source: object;
}

interface Subset {
  readonly glyphs: number[];
  includeGlyph(glyph: number | { readonly id: number }): number;
}

/** Glyph ids from here on stand for one glyph with one meaning. */
const FIRST_MEANING = 0x10000;

/** Readers turn right-to-left text around letter by letter, and would turn these two, which are one glyph, once too often. */
const LAM_ALEF: ReadonlyMap<string, number> = new Map([
  ["\u0644\u0622", 0xfef5],
  ["\u0644\u0623", 0xfef7],
  ["\u0644\u0625", 0xfef9],
  ["\u0644\u0627", 0xfefb],
]);

const embedded = new WeakMap<Font, EmbeddedFont>();
let count = 0;

export function embeddedFont(font: Font): EmbeddedFont {
  let made = embedded.get(font);
  if (made === undefined) {
    count += 1;
    made = { key: `font-${count}`, source: createSource(font) };
    embedded.set(font, made);
  }
  return made;
}

function createSource(font: Font): object {
  const { file } = font;
  // Letters may share a glyph; each meaning has a slot of its own, so that the text can be copied out as it was.
  const meanings = new Map<number | string, Meaning>();
  const glyphOfMeaning: number[] = [];
  const meaningOf = ({ id, codePoints }: Glyph): Meaning => {
    const name = nameOf(id, codePoints);
    let meaning = meanings.get(name);
    if (meaning === undefined) {
      const advanceWidth = file.getGlyph(id).advanceWidth;
      const ligature = LAM_ALEF.get(String.fromCodePoint(...codePoints));
      const copied = ligature === undefined ? codePoints : [ligature];
      meaning = { id: FIRST_MEANING + glyphOfMeaning.length, codePoints: copied, advanceWidth };
      meanings.set(name, meaning);
      glyphOfMeaning.push(id);
    }
    return meaning;
  };

  return Object.create(file, {
    layout: {
      value: (_text: string, { run }: { readonly run: GlyphRun }) => ({
        glyphs: run.glyphs.map(meaningOf),
        // New objects each time, since pdfkit scales them in place.
        positions: run.glyphs.map(({ advance, offsetX, offsetY }) => ({
          xAdvance: advance,
          yAdvance: 0,
          xOffset: offsetX,
          yOffset: offsetY,
        })),
        advanceWidth: run.advance,
      }),
    },
    createSubset: {
      value: () => {
        const subset = file.createSubset() as unknown as Subset;
        const include = subset.includeGlyph.bind(subset);
        const slots = new Map<number, number>();
        subset.includeGlyph = (glyph) => {
          if (typeof glyph !== "number" || glyph < FIRST_MEANING) return include(glyph);
          let slot = slots.get(glyph);
          if (slot === undefined) {
            const id = glyphOfMeaning[glyph - FIRST_MEANING] as number;
            rememberOutline(file.getGlyph(id));
            slot = subset.glyphs.push(id) - 1;
            slots.set(glyph, slot);
          }
          return slot;
        };
        return subset;
      },
    },
  }) as object;
}

interface Outline {
  readonly numberOfContours: number;
}

/** A glyph of a TrueType file; one of a CFF file has no such method. */
interface Decodable {
  _decode?(): Outline | null;
}

const remembered = new WeakSet<object>();

/** fontkit reads every point of an outline for each new file, only to see whether it is composed of other glyphs. */
function rememberOutline(glyph: object): void {
  if (remembered.has(glyph)) return;
  remembered.add(glyph);
  const decodable = glyph as Decodable;
  const outline = decodable._decode?.();
  if (outline === undefined || outline === null || outline.numberOfContours < 0) return;
  const { numberOfContours } = outline;
  decodable._decode = () => ({ numberOfContours });
}

/** One number for a glyph and its one character, since text has little else. */
function nameOf(glyph: number, codePoints: readonly number[]): number | string {
  const [only = 0] = codePoints;
  return codePoints.length === 1 ? glyph * 0x200000 + only : `${glyph}:${codePoints.join()}`;
}

interface Meaning {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}
