/** How a document looks: the one place for paper, type and measures. Lengths on paper are in millimetres, type in points. */
export interface Theme {
  readonly pages: Readonly<Record<"normal" | "wide", PageGeometry>>;
  readonly fonts: Readonly<Record<FontRole, FontNames>>;
  readonly text: Readonly<Record<TextStyle, TypeStyle>>;
  readonly table: TableStyle;
}

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The five faces of official documents: 小标宋 for titles, 黑体, 楷体, 仿宋 for text, 宋体 for tables and page numbers. */
export type FontRole = "title" | "hei" | "kai" | "fang" | "song";

/** Names that Word, Excel and browsers look up; the PDF renderer embeds files of its own instead. */
export interface FontNames {
  readonly eastAsian: string;
  readonly latin: string;
  readonly complexScript: string;
  /** Names to try next where the first is not installed, the last a generic family. */
  readonly fallbacks: readonly string[];
}

export type TextStyle =
  | "cover-title"
  | "cover-line"
  | "cover-note"
  | "contents-title"
  | "contents-1"
  | "contents-2"
  | "heading-1"
  | "heading-2"
  | "heading-3"
  | "body"
  | "signature"
  | "caption-number"
  | "caption-title"
  | "caption-subtitle"
  | "banner"
  | "table-head"
  | "table-body"
  | "table-total"
  | "note"
  | "page-number";

export interface TypeStyle {
  readonly font: FontRole;
  readonly size: number;
  /** Distance from one baseline to the next. */
  readonly line: number;
  readonly align: "start" | "center" | "end" | "justify";
  /** First-line indent in ems. */
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
}

export interface TableStyle {
  /** Width of the grid's lines in points. */
  readonly rule: number;
  /** Space between a cell's text and its left and right lines, in points. */
  readonly paddingX: number;
  /** The same above and below. */
  readonly paddingY: number;
  /** Least height of a row, in points. */
  readonly rowHeight: number;
  /** Indent of one level of a tree of rows, in ems. */
  readonly indent: number;
  /** Tables of more columns than this are set smaller, by {@link TableStyle.denseScale}. */
  readonly denseFrom: number;
  readonly denseScale: number;
}

const names = (eastAsian: string, ...fallbacks: readonly string[]): FontNames => ({
  eastAsian,
  latin: "Times New Roman",
  complexScript: "UKIJ Tuz Tom",
  fallbacks,
});

/** GB/T 9704-2012 for the text (A4, 22 lines of 28 characters of 3号 in 156 × 225 mm); customary practice for the tables. */
export const officialTheme: Theme = {
  pages: {
    normal: { width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28 },
    wide: { width: 297, height: 210, top: 28, right: 25, bottom: 26, left: 25 },
  },
  fonts: {
    title: names("方正小标宋简体", "STZhongsong", "Noto Serif SC", "Noto Serif CJK SC", "Songti SC", "serif"),
    hei: names("黑体", "SimHei", "Heiti SC", "Noto Sans SC", "Noto Sans CJK SC", "sans-serif"),
    kai: names("楷体", "KaiTi", "Kaiti SC", "LXGW WenKai", "serif"),
    fang: names("仿宋", "FangSong", "STFangsong", "Noto Serif SC", "Noto Serif CJK SC", "serif"),
    song: names("宋体", "SimSun", "Songti SC", "Noto Serif SC", "Noto Serif CJK SC", "serif"),
  },
  text: {
    "cover-title": { font: "title", size: 26, line: 44, align: "center", before: 150 },
    "cover-line": { font: "kai", size: 18, line: 34, align: "center", before: 40 },
    "cover-note": { font: "song", size: 12, line: 20, align: "center", before: 6 },
    "contents-title": { font: "hei", size: 22, line: 40, align: "center", after: 10 },
    "contents-1": { font: "hei", size: 12, line: 20, align: "start" },
    "contents-2": { font: "song", size: 10.5, line: 17, align: "start", indent: 2 },
    "heading-1": { font: "title", size: 22, line: 36, align: "center", after: 22 },
    "heading-2": { font: "hei", size: 16, line: 28.95, align: "start", indent: 2 },
    "heading-3": { font: "kai", size: 16, line: 28.95, align: "start", indent: 2 },
    body: { font: "fang", size: 16, line: 28.95, align: "justify", indent: 2 },
    signature: { font: "fang", size: 16, line: 28.95, align: "end" },
    "caption-number": { font: "hei", size: 12, line: 18, align: "start" },
    "caption-title": { font: "title", size: 16, line: 26, align: "center" },
    "caption-subtitle": { font: "song", size: 12, line: 18, align: "center" },
    banner: { font: "song", size: 10.5, line: 18, align: "start" },
    "table-head": { font: "hei", size: 9, line: 12, align: "center" },
    "table-body": { font: "song", size: 9, line: 12, align: "start" },
    "table-total": { font: "hei", size: 9, line: 12, align: "start" },
    note: { font: "song", size: 10.5, line: 17, align: "start", before: 6 },
    "page-number": { font: "song", size: 14, line: 16, align: "end" },
  },
  table: { rule: 0.5, paddingX: 2, paddingY: 1.5, rowHeight: 15, indent: 1, denseFrom: 9, denseScale: 0.85 },
};
