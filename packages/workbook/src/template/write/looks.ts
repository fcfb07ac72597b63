import type { Fill, Style } from "exceljs";

export const officialName = "宋体";
/** The font of Arabic letters, which the other has not. */
export const rightToLeftName = "UKIJ Tuz";
const line = { style: "thin", color: { argb: "FF9CA3AF" } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const locked = { locked: true };

/** How cells look by what they are for. One and the same object for each, which ExcelJS then writes once. */
export const looks = {
  title: { font: { name: officialName, size: 16, bold: true }, alignment: { vertical: "middle" }, protection: locked },
  hint: {
    font: { name: officialName, size: 10, color: { argb: "FF4B5563" } },
    alignment: { vertical: "top", wrapText: true },
  },
  link: {
    font: { name: officialName, size: 10.5, underline: true, color: { argb: "FF0563C1" } },
    alignment: { vertical: "middle" },
  },
  heading: {
    font: { name: officialName, size: 12, bold: true, color: { argb: "FF1F3864" } },
    alignment: { vertical: "middle" },
  },
  head: {
    font: { name: officialName, size: 10.5, bold: true },
    fill: solid("FFDCE6F1"),
    border,
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
  key: { font: { name: officialName, size: 8, color: { argb: "FF9CA3AF" } }, numFmt: "@" },
  label: {
    font: { name: officialName, size: 10.5 },
    fill: solid("FFF3F4F6"),
    border,
    alignment: { vertical: "middle", wrapText: true },
  },
  sample: {
    font: { name: officialName, size: 10, italic: true, color: { argb: "FF9CA3AF" } },
    fill: solid("FFF9FAFB"),
    border,
    alignment: { vertical: "middle", wrapText: true },
    numFmt: "@",
  },
  sampleRightToLeft: {
    font: { name: rightToLeftName, size: 10, italic: true, color: { argb: "FF9CA3AF" } },
    fill: solid("FFF9FAFB"),
    border,
    alignment: { vertical: "middle", wrapText: true, readingOrder: "rtl", horizontal: "right" },
    numFmt: "@",
  },
  sum: {
    font: { name: "Times New Roman", size: 10.5, bold: true },
    fill: solid("FFF3F4F6"),
    border,
    numFmt: "#,##0.00",
    alignment: { horizontal: "right", vertical: "middle" },
    protection: locked,
  },
  check: {
    font: { name: officialName, size: 10.5 },
    border,
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
    protection: locked,
  },
} as const satisfies Record<string, Partial<Style>>;

const open = { locked: false };
const figures = { name: "Times New Roman", size: 10.5 };
const words = { name: officialName, size: 10.5 };
const end = { horizontal: "right", vertical: "middle" } as const;
const start = { vertical: "top", wrapText: true } as const;

/** The cells that a clerk fills in, by what is to stand in them. */
export const inputs = {
  amount: { font: figures, border, numFmt: "#,##0.00", alignment: end, protection: open },
  integer: { font: figures, border, numFmt: "0", alignment: end, protection: open },
  day: { font: figures, border, numFmt: "yyyy-mm-dd", alignment: { ...end, horizontal: "center" }, protection: open },
  code: { font: figures, border, numFmt: "@", alignment: { vertical: "middle" }, protection: open },
  figure: { font: figures, border, numFmt: "@", alignment: end, protection: open },
  choice: { font: words, border, alignment: { horizontal: "center", vertical: "middle" }, protection: open },
  line: { font: words, border, numFmt: "@", alignment: { vertical: "middle", wrapText: true }, protection: open },
  // Long texts in the text format are shown as #### by some programs.
  text: { font: words, border, alignment: start, protection: open },
  // In the general format this text would become a formula as soon as somebody edits it.
  literal: { font: words, border, numFmt: "@", alignment: start, protection: open },
  stated: {
    font: { ...figures, bold: true },
    fill: solid("FFFFF8E1"),
    border,
    numFmt: "#,##0.00",
    alignment: end,
    protection: open,
  },
  rightToLeft: {
    font: { name: rightToLeftName, size: 10.5 },
    border,
    alignment: { ...start, readingOrder: "rtl", horizontal: "right" },
    protection: open,
  },
} as const satisfies Record<string, Partial<Style>>;

export type InputLook = keyof typeof inputs;

/** Fonts and fills of what a check says, by the sign that its words begin with. */
export const verdicts = [
  { sign: "✓", font: "FF006100", fill: "FFC6EFCE" },
  { sign: "≈", font: "FF9C5700", fill: "FFFFEB9C" },
  { sign: "✗", font: "FF9C0006", fill: "FFFFC7CE" },
] as const;
