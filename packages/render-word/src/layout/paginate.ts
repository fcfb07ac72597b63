import type { ComposedDocument, Section, Theme } from "@mingzhang/document";
import { isNumbered, pageOf, textHeight } from "../typography.ts";
import { blockPieces, type Piece, type TableLayouts } from "./pieces.ts";

/** Where everything will stand once Word has laid the document out. */
export interface DocumentLayout {
  /** Page numbers as printed, by the id of a heading or a captioned table. */
  readonly pages: ReadonlyMap<string, number>;
  readonly tables: TableLayouts;
  /** The number of the first page of each section that has numbers. */
  readonly firstPages: ReadonlyMap<Section, number>;
}

/**
 * Foretells Word's pages.
 *
 * It can be foretold since every line and row in the file has a height of its own making; see `table-layout.ts`.
 */
export function layOut(document: ComposedDocument, theme: Theme): DocumentLayout {
  const pages = new Map<string, number>();
  const tables: TableLayouts = new Map();
  const firstPages = new Map<Section, number>();
  let lastPage = 0;
  for (const section of document.sections) {
    const geometry = pageOf(theme, section.layout);
    const pieces = section.blocks.flatMap((block) => blockPieces(block, geometry, theme, tables));
    const { count, places } = paginate(pieces, textHeight(geometry));
    if (!isNumbered(section)) continue;
    firstPages.set(section, lastPage + 1);
    for (const [id, page] of places) pages.set(id, lastPage + page);
    lastPage += count;
  }
  return { pages, tables, firstPages };
}

/** Fills pages with pieces from the top; pages count from 1. */
export function paginate(pieces: readonly Piece[], height: number): { count: number; places: Map<string, number> } {
  const places = new Map<string, number>();
  let page = 1;
  let used = 0;
  for (let start = 0; start < pieces.length; ) {
    const group = keptTogether(pieces, start);
    const room = group.reduce((sum, piece, index) => sum + piece.height + gapAbove(group, index, used), 0);
    if (used > 0 && used + room > height + tolerance) {
      page += 1;
      used = group[0]?.repeated ?? 0;
    }
    for (const piece of group) {
      if (piece.id !== undefined) places.set(piece.id, page);
      used += (used === 0 ? firstGap(piece, page) : piece.before) + piece.height;
      // What is higher than a page goes on over as many as it needs.
      while (used > height + tolerance && piece.height > height - piece.repeated) {
        page += 1;
        used += piece.repeated - height;
      }
      used += piece.after;
    }
    start += group.length;
  }
  return { count: page, places };
}

const tolerance = 0.05;

/** Word keeps the space above the first paragraph of a section, and drops it at the top of any later page. */
const firstGap = (piece: Piece, page: number): number => (page === 1 ? piece.before : 0);

const gapAbove = (group: readonly Piece[], index: number, used: number): number =>
  (index === 0 && used === 0 ? 0 : (group[index]?.before ?? 0)) + (group[index - 1]?.after ?? 0);

function keptTogether(pieces: readonly Piece[], start: number): readonly Piece[] {
  let end = start;
  while (pieces[end]?.keepNext && end + 1 < pieces.length) end += 1;
  return pieces.slice(start, end + 1);
}
