import {
  type Direction,
  type Heading,
  type Inline,
  type Paragraph,
  plainText,
  readsLeftToRight,
  type TextStyle,
} from "@mingzhang/document";
import type { Flow, Frame } from "./flow.ts";
import type { TextBox } from "./page.ts";
import type { Piece } from "./piece.ts";
import { contentLanguage, type StructureNode, type StructureType } from "./structure.ts";
import type { Setting, Typesetter } from "./typesetter.ts";

export function headingPiece(heading: Heading, frame: Frame, typesetter: Typesetter): Piece {
  const style = `heading-${heading.level}` as const;
  return textPiece(typesetter, frame, {
    content: heading.content,
    style,
    type: `H${heading.level}`,
    anchor: heading.id,
    keepWithNext: true,
  });
}

export function paragraphPiece(paragraph: Paragraph, frame: Frame, typesetter: Typesetter): Piece {
  const { content, style } = paragraph;
  // An untranslated text begins at the left in a right-to-left document too.
  const turned = style === "body" && readsLeftToRight(content);
  return textPiece(typesetter, frame, { content, style, type: "P", ...(turned ? { direction: "ltr" } : {}) });
}

interface TextPiece {
  readonly content: readonly Inline[];
  readonly style: TextStyle;
  readonly type: StructureType;
  readonly anchor?: string;
  readonly keepWithNext?: boolean;
  readonly direction?: Direction;
}

/** A text that goes on from page to page by whole lines. */
function textPiece(typesetter: Typesetter, frame: Frame, piece: TextPiece): Piece {
  const { content, style, type, anchor, keepWithNext = false, direction = typesetter.document.dir } = piece;
  const { before = 0, after = 0 } = typesetter.theme.text[style];
  const setting = typesetter.set(content, style, { width: frame.width, direction });
  const node = textNode(typesetter, type, content);
  return {
    lead: before + (keepWithNext ? setting.height + after : setting.lineHeight),
    keepWithNext,
    place(flow) {
      flow.advance(before);
      if (anchor !== undefined) flow.anchor(anchor);
      placeSetting(flow, setting, node);
      flow.advance(after);
    },
  };
}

/** Paints the lines at the flow's place and goes on below them, on further pages if need be. */
export function placeSetting(flow: Flow, setting: Setting, node: StructureNode): void {
  let rest = setting.lines;
  while (rest.length > 0) {
    const fitting = Math.floor(flow.room / setting.lineHeight);
    if (fitting < 1 && !flow.fresh) {
      flow.nextPage();
      continue;
    }
    const lines = rest.slice(0, Math.max(1, fitting));
    flow.place(textBox(setting, flow.frame.left, flow.y, node, lines));
    flow.advance(lines.length * setting.lineHeight);
    rest = rest.slice(lines.length);
  }
}

export function textBox(
  { size, lineHeight, lines: all }: Setting,
  x: number,
  y: number,
  node?: StructureNode,
  lines = all,
): TextBox {
  return { kind: "text", lines, x, y, size, lineHeight, ...(node === undefined ? {} : { node }) };
}

/** An element for a content, with its language and, from right to left, its words in logical order. */
export function textNode(
  { document, fileLanguage }: Typesetter,
  type: StructureType,
  content: readonly Inline[] | string,
  parent?: StructureNode,
): StructureNode {
  const text = typeof content === "string" ? content : plainText(content);
  const lang = (typeof content === "string" ? undefined : contentLanguage(content)) ?? document.lang;
  return {
    type,
    ...(parent === undefined ? {} : { parent }),
    ...(lang === fileLanguage ? {} : { lang }),
    ...(document.dir === "rtl" && text !== "" ? { actualText: text } : {}),
  };
}
