import type { PageGeometry, Section, Table, TextStyle, Theme } from "@mingzhang/document";
import { points } from "./length.ts";

/** A text style in points, ready both to be written down and to be measured. */
export interface Typography {
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
  /** Indent of the first line, or of the whole paragraph in the contents. */
  readonly indent: number;
  /** What each character's advance is widened by. */
  readonly spacing: number;
}

/** GB/T 9704-2012, 5.2.3: a full line of text holds 28 characters. */
const charactersPerLine = 28;

const gridStyles: ReadonlySet<TextStyle> = new Set(["body", "heading-2", "heading-3", "signature"]);

export function typography(theme: Theme, style: TextStyle, dense = false): Typography {
  const type = theme.text[style];
  const scale = dense ? theme.table.denseScale : 1;
  // Word knows sizes in half points only.
  const size = Math.round(type.size * scale * 2) / 2;
  return {
    size,
    line: Math.round(type.line * scale * 20) / 20,
    before: type.before ?? 0,
    after: type.after ?? 0,
    indent: (type.indent ?? 0) * size,
    spacing: gridStyles.has(style) ? gridSpacing(theme, size) : 0,
  };
}

/** 28 characters of 3号 are 5 points wider than the text area; Word's own character grid is drawn wrongly by LibreOffice. */
function gridSpacing(theme: Theme, size: number): number {
  const perCharacter = textWidth(theme.pages.normal) / charactersPerLine;
  return Math.abs(perCharacter - size) < 1 ? Math.floor((perCharacter - size) * 20) / 20 : 0;
}

export function pageOf(theme: Theme, layout: Section["layout"]): PageGeometry {
  switch (layout) {
    case "wide":
      return theme.pages.wide;
    case "cover":
    case "contents":
    case "normal":
      return theme.pages.normal;
  }
}

export const textWidth = (page: PageGeometry): number => points(page.width - page.left - page.right);

export const textHeight = (page: PageGeometry): number => points(page.height - page.top - page.bottom);

export const isDense = (theme: Theme, table: Table): boolean => table.columns.length > theme.table.denseFrom;

/** A cover or a table of contents carries no page number. */
export const isNumbered = ({ layout }: Section): boolean => layout === "normal" || layout === "wide";
