import { inflateSync } from "node:zlib";

/** A glyph as a finished file paints it: its number in the embedded font, and its origin from the page's top left corner. */
export interface PaintedGlyph {
  /** The embedded font's file. */
  readonly font: Buffer;
  readonly slot: number;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

interface PdfObject {
  readonly words: string;
  readonly stream: Buffer | undefined;
}

interface PaintingFont {
  readonly file: Buffer;
  readonly widths: readonly number[];
}

/** Reads the pages of a file of ours by the operators in their content, with no PDF library between. */
export function readGlyphs(bytes: Uint8Array): readonly (readonly (readonly PaintedGlyph[])[])[] {
  const objects = readObjects(Buffer.from(bytes));
  const find = (reference: string | undefined): PdfObject => {
    const found = objects.get(Number(reference));
    if (found === undefined) throw new Error(`no object ${reference}`);
    return found;
  };
  const fonts = new Map<string, PaintingFont>();
  const fontOf = (reference: string): PaintingFont => {
    const known = fonts.get(reference);
    if (known !== undefined) return known;
    const descendant = find(/\/DescendantFonts \[(\d+) 0 R\]/.exec(find(reference).words)?.[1]).words;
    const file = find(/\/FontFile2 (\d+) 0 R/.exec(find(entry(descendant, "FontDescriptor")).words)?.[1]).stream;
    const widths = /\/W \[0 \[([^\]]*)\]/.exec(descendant)?.[1]?.trim().split(/\s+/).map(Number);
    if (file === undefined || widths === undefined) throw new Error("a font without file or widths");
    fonts.set(reference, { file, widths });
    return { file, widths };
  };
  const pages = [...objects.values()].filter(({ words }) => /\/Type \/Page\b/.test(words));
  return pages.map(({ words }) => {
    const height = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(words)?.[1]);
    const resources = find(entry(words, "Resources")).words;
    const named = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
      ([, name = "", object = ""]) => [name, object] as const,
    );
    const names = new Map(named);
    const content = find(entry(words, "Contents")).stream?.toString("latin1") ?? "";
    return [...content.matchAll(/\bBT\n(.*?)\nET\b/gs)].map(([, text = ""]) =>
      paintedGlyphs(text, height, (name) => fontOf(names.get(name) ?? "")),
    );
  });
}

function entry(words: string, key: string): string | undefined {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(words)?.[1];
}

function readObjects(bytes: Buffer): ReadonlyMap<number, PdfObject> {
  const text = bytes.toString("latin1");
  const objects = new Map<number, PdfObject>();
  const begin = /(?:^|\n)(\d+) 0 obj\n/g;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const from = begin.lastIndex;
    const end = text.indexOf("endobj", from);
    const streamAt = text.indexOf("stream\n", from);
    if (streamAt < 0 || streamAt > end) {
      objects.set(Number(match[1]), { words: text.slice(from, end), stream: undefined });
      continue;
    }
    const words = text.slice(from, streamAt);
    const start = streamAt + "stream\n".length;
    const length = Number(/\/Length (\d+)/.exec(words)?.[1]);
    const raw = bytes.subarray(start, start + length);
    objects.set(Number(match[1]), { words, stream: words.includes("/FlateDecode") ? inflateSync(raw) : raw });
    begin.lastIndex = start + length;
  }
  return objects;
}

/** Follows the operators of one text object: `Tm` moves, `Tf` chooses a font, `TJ` shows and moves by its numbers. */
function paintedGlyphs(text: string, height: number, fontOf: (name: string) => PaintingFont): readonly PaintedGlyph[] {
  const glyphs: PaintedGlyph[] = [];
  let [x, y, size] = [0, 0, 0];
  let font: PaintingFont | undefined;
  for (const line of text.split("\n")) {
    const operands = line.split(" ");
    if (line.endsWith(" Tm")) [x, y] = [Number(operands[4]), Number(operands[5])];
    else if (line.endsWith(" Tf")) [font, size] = [fontOf(operands[0]?.slice(1) ?? ""), Number(operands[1])];
    else if (line.endsWith(" TJ") && font !== undefined) {
      for (const [, hex, move] of line.matchAll(/<([0-9a-f]*)>|(-?[\d.]+)/g)) {
        for (const code of hex?.match(/.{4}/g) ?? []) {
          const slot = Number.parseInt(code, 16);
          glyphs.push({ font: font.file, slot, size, x, y: height - y });
          x += ((font.widths[slot] ?? Number.NaN) * size) / 1000;
        }
        if (move !== undefined) x -= (Number(move) * size) / 1000;
      }
    } else throw new Error(`an operator that is not expected: ${line}`);
  }
  return glyphs;
}
