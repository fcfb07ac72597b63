import {
  type Block,
  type PageGeometry,
  type ParagraphStyle,
  plainText,
  type Table,
  type TextStyle,
  type Theme,
} from "@mingzhang/document";
import { gapHeight } from "../styles.ts";
import { textWidth, typography } from "../typography.ts";
import { countLines } from "./break-lines.ts";
import { layOutTable, type TableLayout } from "./table-layout.ts";

/** What a page cannot break: a line, a heading, a row. */
export interface Piece {
  readonly height: number;
  /** Space before, which Word drops at the top of a page. */
  readonly before: number;
  readonly after: number;
  /** On the same page as the next piece. */
  readonly keepNext: boolean;
  /** Height of what stands again above this piece where it begins a page. */
  readonly repeated: number;
  /** The place in the outline that begins here. */
  readonly id?: string;
}

export type TableLayouts = Map<Table, TableLayout>;

/** The pieces of a block, in the order in which they go down the page. */
export function blockPieces(block: Block, page: PageGeometry, theme: Theme, tables: TableLayouts): readonly Piece[] {
  const width = textWidth(page);
  switch (block.kind) {
    case "heading":
      return [{ ...solid(plainText(block.content), `heading-${block.level}`, width, theme), id: block.id }];
    case "paragraph":
      return lines(plainText(block.content), block.style, width, theme);
    case "table":
      return tablePieces(block, page, theme, tables);
    case "contents":
      // The pages of the contents bear no number, and nothing follows on them.
      return [];
  }
}

const plain = { before: 0, after: 0, keepNext: false, repeated: 0 };

function lineCount(text: string, style: TextStyle, width: number, theme: Theme): number {
  const { size, spacing, indent } = typography(theme, style);
  return countLines(text, { width, size, spacing, indent, hang: true });
}

/** A paragraph that is kept whole and with the next. */
function solid(text: string, style: TextStyle, width: number, theme: Theme): Piece {
  const { line, before, after } = typography(theme, style);
  return { ...plain, height: lineCount(text, style, width, theme) * line, before, after, keepNext: true };
}

function lines(text: string, style: ParagraphStyle | "note", width: number, theme: Theme): readonly Piece[] {
  const { line, before, after } = typography(theme, style);
  const count = lineCount(text, style, width, theme);
  return Array.from({ length: count }, (_, index) => ({
    ...plain,
    height: line,
    before: index === 0 ? before : 0,
    after: index === count - 1 ? after : 0,
  }));
}

function tablePieces(table: Table, page: PageGeometry, theme: Theme, tables: TableLayouts): readonly Piece[] {
  const width = textWidth(page);
  const layout = layOutTable(table, page, theme);
  tables.set(table, layout);
  const head = [...(table.banner ? [layout.banner] : []), ...layout.head];
  const repeated = head.reduce((sum, height) => sum + height, 0);
  const rows = [
    ...head.map((height) => ({ ...plain, height, keepNext: true })),
    ...layout.body.map((height) => ({ ...plain, height, repeated })),
  ];
  const last = rows.at(-1);
  // Each row has the line above it; the last has one below it too.
  const grid = last ? [...rows.slice(0, -1), { ...last, height: last.height + theme.table.rule }] : [];
  const [first, ...rest] = [...captionPieces(table, width, theme), ...grid];
  return [
    ...(first ? [{ ...first, ...(table.caption ? { id: table.id } : {}) }, ...rest] : []),
    ...(table.note ? lines(plainText(table.note), "note", width, theme) : []),
  ];
}

function captionPieces({ caption }: Table, width: number, theme: Theme): readonly Piece[] {
  if (caption === undefined) return [{ ...plain, height: gapHeight, keepNext: true }];
  return [
    ...(caption.number === undefined ? [] : [solid(caption.number, "caption-number", width, theme)]),
    solid(caption.title, "caption-title", width, theme),
    ...(caption.subtitle === undefined ? [] : [solid(caption.subtitle, "caption-subtitle", width, theme)]),
  ];
}
