/**
 * The whole neutral document on one page: what a disclosure looks like before any file format.
 *
 * It knows nothing of budgets. It holds words and figures in reading order and says what they are;
 * how they look is the {@link Theme}'s, and how they are written down is each renderer's.
 */
export interface ComposedDocument {
  /** BCP 47 tag, such as `zh-CN`. */
  readonly lang: string;
  readonly dir: Direction;
  readonly title: string;
  readonly properties: DocumentProperties;
  readonly labels: DocumentLabels;
  readonly sections: readonly Section[];
}

export type Direction = "ltr" | "rtl";

export interface DocumentProperties {
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** ISO date (`2025-02-01`) that stands in every file's properties: never the clock. */
  readonly date: string;
}

/** The few words that renderers print on their own account. */
export interface DocumentLabels {
  readonly contents: string;
  readonly skipToContent: string;
  readonly backToContents: string;
}

/**
 * A run of blocks that starts on a new page.
 *
 * `cover` and `contents` carry no page number; numbering begins with the first section of another layout.
 * A `wide` section needs the long side of the paper for its width.
 */
export interface Section {
  /** Unique in the document; letters, digits, `-` and `.` only, so that it serves as an anchor anywhere. */
  readonly id: string;
  readonly title: string;
  readonly layout: "cover" | "contents" | "normal" | "wide";
  readonly blocks: readonly Block[];
  /** Absent where it is the document's; a document in two languages has one volume of sections after the other. */
  readonly language?: SectionLanguage;
}

export interface SectionLanguage {
  readonly lang: string;
  readonly dir: Direction;
  readonly labels: DocumentLabels;
}

export type Block = Heading | Paragraph | Table | Contents;

export interface Heading {
  readonly kind: "heading";
  readonly id: string;
  /** 1 a part of the document, 2 a chapter (一、), 3 a section (（一）). */
  readonly level: 1 | 2 | 3;
  readonly content: readonly Inline[];
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly style: ParagraphStyle;
  readonly content: readonly Inline[];
}

/**
 * - `cover-title`, `cover-line`: centred on the cover, and `cover-note` small below them
 * - `body`: justified text with a first-line indent
 * - `signature`: the compiler's name and date at the end, on the end side
 */
export type ParagraphStyle = "cover-title" | "cover-line" | "cover-note" | "body" | "signature";

/** Where the table of contents stands: each renderer fills it from headings of level 1 and 2 and from tables' captions of level 2. */
export interface Contents {
  readonly kind: "contents";
}

export interface Table {
  readonly kind: "table";
  readonly id: string;
  /** Absent where the table continues the one before it, which it then adjoins without a gap. */
  readonly caption?: Caption;
  /** The line above the grid, printed again on every page on which the table continues. */
  readonly banner?: Banner;
  readonly columns: readonly TableColumn[];
  /** Printed again on every page on which the table continues. */
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
  /** A sentence below the grid. */
  readonly note?: readonly Inline[];
}

export interface Caption {
  /** 2 stands in the table of contents, 3 only among the bookmarks. */
  readonly level: 2 | 3;
  /** "表1", on a line of its own at the start side. */
  readonly number?: string;
  readonly title: string;
  /** "（2025年）", centred below the title. */
  readonly subtitle?: string;
}

export interface Banner {
  readonly start: readonly Inline[];
  readonly end: readonly Inline[];
}

export interface TableColumn {
  /** Share of the table's width, relative to the other columns'. */
  readonly width: number;
  readonly align: Alignment;
}

export type Alignment = "start" | "center" | "end";

export interface TableRow {
  /** Only the cells that begin in this row; those covered by a span from above or before are left out. */
  readonly cells: readonly TableCell[];
  /** A row of totals. */
  readonly total?: boolean;
}

export interface TableCell {
  readonly content: readonly Inline[];
  /** 1 when absent. */
  readonly columnSpan?: number;
  /** 1 when absent. */
  readonly rowSpan?: number;
  /** The column's when absent. */
  readonly align?: Alignment;
  /** Depth in a tree of rows: 0 when absent, each level indented once more on the start side. */
  readonly indent?: number;
  /** A label of other cells, in the head or in the body. */
  readonly header?: boolean;
  /** Where the figure of a blank cell would come from. */
  readonly source?: Source;
}

export type Inline = Text | Figure | Break;

export interface Text {
  readonly kind: "text";
  readonly text: string;
  /** The text's own language, where it is not the document's. */
  readonly lang?: string;
  /** `ltr` for codes, comparisons and the like that must not be reordered inside right-to-left text. */
  readonly dir?: "ltr";
}

/** A figure stays a figure until it is printed: Excel writes a number, the other formats write {@link Figure.text}. */
export interface Figure {
  readonly kind: "figure";
  /** `amount` has two decimals, `percent` is in hundredths (`83.73` is 83.73%), `count` is whole. */
  readonly measure: "amount" | "percent" | "count";
  /** Plain decimal, such as `-1332.40`. */
  readonly value: string;
  /** As printed, such as `1,332.40` or `83.73%`. */
  readonly text: string;
  /** Where the figure comes from. */
  readonly source?: Source;
}

export interface Break {
  readonly kind: "break";
}

/** A cell of a form, or a fact of the narrative that no form holds. */
export type Source =
  | { readonly form: string; readonly row: string; readonly column: string }
  | { readonly fact: string };
