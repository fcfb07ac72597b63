import {
  type ComposedDocument,
  type Direction,
  type Inline,
  isolatedText,
  MissingGlyphError,
  plainText,
  type TextStyle,
  type Theme,
  type TypeStyle,
} from "@mingzhang/document";
import { type Font, isolateLeftToRight, type Line, layoutParagraph } from "@mingzhang/typeset";
import type { FontChains } from "./fonts.ts";

/** A text set in lines. */
export interface Setting {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly lineHeight: number;
  readonly height: number;
}

export interface SettingOptions {
  readonly width: number;
  readonly align?: TypeStyle["align"];
  readonly scale?: number;
  /** The document's when absent. */
  readonly direction?: Direction;
}

export interface Typesetter {
  readonly theme: Theme;
  readonly document: ComposedDocument;
  /** The language that the file says it is in, where the text is in another. */
  readonly fileLanguage: string;
  set(content: readonly Inline[] | string, style: TextStyle, options: SettingOptions): Setting;
}

export interface TypesetterOptions {
  /** Of the file, where the text is in another. */
  readonly fileLanguage?: string;
  readonly refuseMissingGlyphs?: boolean;
}

export function createTypesetter(
  document: ComposedDocument,
  theme: Theme,
  fonts: FontChains,
  { fileLanguage = document.lang, refuseMissingGlyphs = false }: TypesetterOptions = {},
): Typesetter {
  return {
    theme,
    document,
    fileLanguage,
    set(content, name, { width, align, scale = 1, direction = document.dir }) {
      const style = theme.text[name];
      const size = style.size * scale;
      const lineHeight = style.line * scale;
      const inlines: readonly Inline[] = typeof content === "string" ? [{ kind: "text", text: content }] : content;
      const text = direction === "rtl" ? isolatedText(inlines, isolateLeftToRight) : plainText(inlines);
      if (refuseMissingGlyphs) refuseUnprintable(text, fonts[style.font]);
      const lines =
        text === ""
          ? []
          : layoutParagraph(text, {
              fonts: fonts[style.font],
              size,
              width,
              direction,
              align: align ?? style.align,
              indent: (style.indent ?? 0) * size,
              // Justified text stands on the grid of GB/T 9704: a whole number of characters a line.
              ...(style.align === "justify" ? { tracking: width / Math.round(width / size) - size } : {}),
            });
      return { lines, size, lineHeight, height: lines.length * lineHeight };
    },
  };
}

/** Characters that no font has to have: they break lines, join letters or say a direction. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u;

/** @throws {MissingGlyphError} */
function refuseUnprintable(text: string, chain: readonly Font[]): void {
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number;
    if (chain.some((font) => font.has(codePoint)) || unseen.test(character)) continue;
    throw new MissingGlyphError(character, text);
  }
}
