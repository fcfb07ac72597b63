import type { Alignment, Direction, Theme } from "@mingzhang/document";
import type { Style } from "exceljs";
import type { CellContent } from "./inline.ts";
import type { CellLook } from "./sheet-row.ts";

export type CellStyles = (look: CellLook, content: CellContent, linked: boolean) => Partial<Style>;

/** The theme in Excel's terms; equal looks give one and the same object, which ExcelJS writes once. */
export function cellStyles(theme: Theme, dir: Direction): CellStyles {
  const known = new Map<string, Partial<Style>>();
  return (look, content, linked) => {
    const key = keyOf(look, content, linked);
    const style = known.get(key) ?? cellStyle(theme, dir, look, content, linked);
    known.set(key, style);
    return style;
  };
}

/** All that a style depends on. */
function keyOf({ text, align, scale, indent, ruled }: CellLook, content: CellContent, linked: boolean): string {
  return `${text} ${align} ${scale} ${indent} ${ruled} ${linked} ${typeOf(content)}`;
}

function typeOf(content: CellContent): string {
  switch (content.kind) {
    case "number":
      return content.format;
    case "text":
      return `${content.dir} ${content.script} ${content.literal}`;
    case "blank":
      return "blank";
  }
}

function cellStyle(
  theme: Theme,
  dir: Direction,
  look: CellLook,
  content: CellContent,
  linked: boolean,
): Partial<Style> {
  const { font, size } = theme.text[look.text];
  const line = { style: "thin", color: { argb: "FF000000" } } as const;
  return {
    font: {
      name: theme.fonts[font][content.kind === "text" ? content.script : "latin"],
      size: size * look.scale,
      color: { argb: "FF000000" },
      ...(linked ? { underline: true, color: { argb: "FF0563C1" } } : {}),
    },
    alignment: {
      horizontal: physicalSide(look.align, dir),
      vertical: "middle",
      indent: look.indent,
      // A negative number on a right-to-left sheet would have its sign on the wrong side.
      readingOrder: content.kind === "text" ? content.dir : "ltr",
      // A figure that is too wide for another machine's font is drawn smaller, where it would else be ####.
      ...(content.kind === "number" ? { shrinkToFit: true } : { wrapText: true }),
    },
    ...(look.ruled ? { border: { top: line, right: line, bottom: line, left: line } } : {}),
    ...numberFormat(content),
  };
}

function numberFormat(content: CellContent): Partial<Style> {
  switch (content.kind) {
    case "number":
      return { numFmt: content.format };
    case "text":
      return content.literal ? { numFmt: "@" } : {};
    case "blank":
      return {};
  }
}

/** Excel's left and right stay where they are on a sheet that runs from right to left. */
function physicalSide(align: Alignment, dir: Direction): "left" | "center" | "right" {
  switch (align) {
    case "center":
      return "center";
    case "start":
      return dir === "rtl" ? "right" : "left";
    case "end":
      return dir === "rtl" ? "left" : "right";
  }
}
