import type { FontRole, TextStyle, Theme } from "@mingzhang/document";
import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import { AlignmentType, LineRuleType } from "docx";
import { twips } from "./length.ts";
import { typography } from "./typography.ts";

interface NamedStyle {
  readonly id: string;
  /** Word shows its built-in names in the user's own language, so they are taken wherever one fits. */
  readonly name: string;
  readonly outlineLevel?: number;
  readonly keepNext?: true;
  /** The indent moves the whole paragraph, not only its first line. */
  readonly block?: true;
}

const named: Readonly<Record<TextStyle, NamedStyle>> = {
  "cover-title": { id: "Title", name: "Title" },
  "cover-line": { id: "Subtitle", name: "Subtitle" },
  "cover-note": { id: "CoverNote", name: "Cover Note" },
  "contents-title": { id: "TOCHeading", name: "TOC Heading", keepNext: true },
  "contents-1": { id: "TOC1", name: "toc 1", block: true },
  "contents-2": { id: "TOC2", name: "toc 2", block: true },
  "heading-1": { id: "Heading1", name: "heading 1", outlineLevel: 0, keepNext: true },
  "heading-2": { id: "Heading2", name: "heading 2", outlineLevel: 1, keepNext: true },
  "heading-3": { id: "Heading3", name: "heading 3", outlineLevel: 2, keepNext: true },
  body: { id: "BodyTextFirstIndent", name: "Body Text First Indent" },
  signature: { id: "Signature", name: "Signature" },
  "caption-number": { id: "TableNumber", name: "Table Number", keepNext: true },
  "caption-title": { id: "Caption", name: "caption", keepNext: true },
  "caption-subtitle": { id: "TableSubtitle", name: "Table Subtitle", keepNext: true },
  banner: { id: "TableBanner", name: "Table Banner" },
  "table-head": { id: "TableHead", name: "Table Head" },
  "table-body": { id: "TableBody", name: "Table Body" },
  "table-total": { id: "TableTotal", name: "Table Total" },
  note: { id: "TableNote", name: "Table Note" },
  "page-number": { id: "Footer", name: "footer" },
};

export const styleId = (style: TextStyle, dense = false): string => named[style].id + (dense ? "Dense" : "");

/** The paragraph between two tables that adjoin, and after a table that ends a section; Word merges tables without it. */
export const gapStyleId = "TableGap";
export const gapHeight = 0.7;

export function documentStyles(theme: Theme, lang: string, rtl: boolean): IStylesOptions {
  const text = typography(theme, "body");
  return {
    default: {
      document: {
        run: {
          font: fonts(theme, theme.text.body.font, rtl),
          size: text.size * 2,
          language: rtl ? { value: "en-US", bidirectional: lang } : { value: "en-US", eastAsia: lang },
        },
        paragraph: {
          spacing: { line: twips(text.line), lineRule: LineRuleType.EXACT },
          ...(rtl ? { bidirectional: true } : {}),
        },
      },
    },
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true },
      ...(Object.keys(named) as TextStyle[]).map((style) => paragraphStyle(theme, style, false, rtl)),
      paragraphStyle(theme, "table-head", true, rtl),
      paragraphStyle(theme, "table-body", true, rtl),
      paragraphStyle(theme, "table-total", true, rtl),
      {
        id: gapStyleId,
        name: "Table Gap",
        basedOn: "Normal",
        run: { size: 2 },
        paragraph: { spacing: { line: twips(gapHeight), lineRule: LineRuleType.EXACT } },
      },
    ],
  };
}

function paragraphStyle(theme: Theme, style: TextStyle, dense: boolean, rtl: boolean): IParagraphStyleOptions {
  const { id, name, outlineLevel, keepNext, block } = named[style];
  const { font, align } = theme.text[style];
  const { size, line, before, after, indent, spacing } = typography(theme, style, dense);
  return {
    id: dense ? styleId(style, true) : id,
    name: dense ? `${name} Dense` : name,
    basedOn: "Normal",
    ...(keepNext ? { next: "BodyTextFirstIndent" } : {}),
    quickFormat: true,
    run: {
      font: style === "page-number" ? onlyEastAsian(theme, font) : fonts(theme, font, rtl),
      size: size * 2,
      // Joined letters must not be drawn apart.
      ...(spacing !== 0 && !rtl ? { characterSpacing: twips(spacing) } : {}),
    },
    paragraph: {
      alignment: alignments[align],
      spacing: { before: twips(before), after: twips(after), line: twips(line), lineRule: LineRuleType.EXACT },
      ...(indent > 0 ? { indent: block ? { left: twips(indent) } : { firstLine: twips(indent) } } : {}),
      ...(outlineLevel !== undefined ? { outlineLevel } : {}),
      ...(keepNext ? { keepNext, keepLines: true } : {}),
    },
  };
}

/** In a right-to-left paragraph Word reads `left` as the start side and `right` as the end side. */
export const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

function fonts(theme: Theme, role: FontRole, rtl: boolean) {
  const { latin, eastAsian, complexScript } = theme.fonts[role];
  return {
    ascii: latin,
    hAnsi: latin,
    eastAsia: eastAsian,
    cs: complexScript,
    // Quotation marks, dashes and the like are as wide as a character in Chinese text.
    ...(rtl ? {} : { hint: "eastAsia" }),
  };
}

/** GB/T 9704-2012, 7.5: page numbers are set in 宋体, digits and all. */
function onlyEastAsian(theme: Theme, role: FontRole) {
  const { eastAsian } = theme.fonts[role];
  return { ascii: eastAsian, hAnsi: eastAsian, eastAsia: eastAsian, cs: eastAsian };
}
