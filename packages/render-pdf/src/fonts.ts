import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Direction, FontRole } from "@mingzhang/document";
import { type Font, openFont } from "@mingzhang/typeset";
import { unwrapWoff } from "./unwrap-woff.ts";

/** A TrueType, OpenType or WOFF file: its path, or its content with its name. */
export type FontSource = string | FontContent;

export interface FontContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What prints Chinese and what prints Uyghur in one face. */
export interface FontPair {
  readonly chinese: FontSource;
  readonly arabic: FontSource;
}

/** A bureau's own fonts; a face or half of one that is left out is printed with the open font that comes along. */
export type FontFiles = Readonly<Partial<Record<FontRole, Partial<FontPair>>>>;

/** The fonts of each face in the order in which they are tried. */
export type FontChains = Readonly<Record<FontRole, readonly [Font, ...Font[]]>>;

const { resolve } = createRequire(import.meta.url);
const serif = resolve("@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf");
const arabic = resolve("@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf");
const arabicBold = resolve("@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf");

const openFonts: Readonly<Record<FontRole, Readonly<Record<keyof FontPair, string>>>> = {
  title: {
    chinese: resolve("@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf"),
    arabic: arabicBold,
  },
  hei: {
    chinese: resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
    arabic: arabicBold,
  },
  // The file is named after Latin but holds the whole font.
  kai: { chinese: resolve("@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff"), arabic },
  fang: { chinese: serif, arabic },
  song: { chinese: serif, arabic },
};

/** The files of the open fonts, each once. */
export const openFontFiles: readonly string[] = [
  ...new Set(Object.values(openFonts).flatMap(({ chinese, arabic }) => [chinese, arabic])),
];

/** Every file is read and opened once in a process. */
const opened = new Map<FontSource, Promise<Font>>();

export function open(source: FontSource): Promise<Font> {
  let font = opened.get(source);
  if (font === undefined) {
    font = readFont(source).then((file) => openFont(unwrapWoff(file)));
    opened.set(source, font);
  }
  return font;
}

export async function readFont(source: FontSource): Promise<Buffer> {
  if (typeof source === "string") return await readFile(source);
  const { buffer, byteOffset, byteLength } = source.bytes;
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Opens all five faces; digits and punctuation come from the font of the document's own script. */
export async function openFontChains(files: FontFiles, direction: Direction): Promise<FontChains> {
  const pair = (role: FontRole): FontPair => ({ ...openFonts[role], ...files[role] });
  const fallbacks = await Promise.all([serif, openFonts.kai.chinese].map(open));
  const chain = async (role: FontRole): Promise<readonly [Font, ...Font[]]> => {
    const { chinese, arabic } = pair(role);
    const [first, second] = direction === "ltr" ? [chinese, arabic] : [arabic, chinese];
    return [await open(first), await open(second), ...fallbacks];
  };
  const [title, hei, kai, fang, song] = await Promise.all([
    chain("title"),
    chain("hei"),
    chain("kai"),
    chain("fang"),
    chain("song"),
  ]);
  return { title, hei, kai, fang, song };
}
