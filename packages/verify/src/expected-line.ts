import {
  type Banner,
  type Block,
  type ComposedDocument,
  type Figure,
  type Inline,
  outline,
  placeCells,
  plainText,
  type Table,
  type TableRow,
  volumes,
} from "@mingzhang/document";
import type { Format } from "./finished-line.ts";

/** A line that a finished file must have. */
export interface ExpectedLine {
  readonly cells: readonly ExpectedCell[];
  readonly place: DocumentPlace;
}

export interface ExpectedCell {
  readonly text: string;
  /** What stands above it in the head of its table, the widest first. */
  readonly heads: readonly string[];
  /** The figures that stand in it, with where they come from. */
  readonly figures: readonly Figure[];
}

/** Where in the document a line stands, in the document's own words. */
export interface DocumentPlace {
  readonly section: string;
  /** The table's number and title. */
  readonly table?: string;
  /** What names the row: its labels. */
  readonly row?: string;
}

/** What each format leaves out: the Excel file is the tables, and its own sheet of contents stands for the contents. */
const leavesOut: Readonly<Record<Format, readonly Block["kind"][]>> = {
  docx: [],
  pdf: [],
  html: [],
  xlsx: ["heading", "paragraph", "contents"],
};

/** Every line that a file of this format must have, in reading order. */
export function expectedLines(document: ComposedDocument, format: Format): readonly ExpectedLine[] {
  return volumes(document).flatMap((volume) => {
    let caption: string | undefined;
    return volume.sections.flatMap(({ title, blocks }) =>
      blocks.flatMap((block): readonly ExpectedLine[] => {
        if (leavesOut[format].includes(block.kind)) return [];
        switch (block.kind) {
          case "heading":
          case "paragraph":
            return [line([block.content], { section: title })];
          case "contents": {
            const entries = outline(volume).filter(({ level }) => level <= 2);
            return [volume.labels.contents, ...entries.map((entry) => entry.title)].map((text) =>
              line([words(text)], { section: title }),
            );
          }
          case "table": {
            const { number, title: name } = block.caption ?? {};
            if (name !== undefined) caption = [number, name].filter(Boolean).join(" ");
            const place = { section: title, ...(caption === undefined ? {} : { table: caption }) };
            return tableLines(block, place, format);
          }
        }
      }),
    );
  });
}

function tableLines(
  { caption, banner, head, body, note, columns }: Table,
  place: DocumentPlace,
  format: Format,
): readonly ExpectedLine[] {
  const captions = [caption?.number, caption?.title, caption?.subtitle].filter((text) => text !== undefined);
  const heads = headsOf(head, columns.length);
  return [
    ...captions.map((text) => line([words(text)], place)),
    ...bannerLines(banner, place, format),
    ...head.map(({ cells }) =>
      line(
        cells.map(({ content }) => content),
        place,
      ),
    ),
    ...bodyLines(body, heads, place),
    ...(note === undefined ? [] : [line([note], place)]),
  ];
}

/** The other formats set both sides as one row; in a PDF they are paragraphs of their own. */
function bannerLines(banner: Banner | undefined, place: DocumentPlace, format: Format): readonly ExpectedLine[] {
  if (banner === undefined) return [];
  const { start, end } = banner;
  return format === "pdf" ? [line([start], place), line([end], place)] : [line([start, end], place)];
}

function bodyLines(
  rows: readonly TableRow[],
  heads: readonly (readonly string[])[],
  place: DocumentPlace,
): readonly ExpectedLine[] {
  // A label that spans rows names each of them.
  const labels = rows.map((): string[] => []);
  const grid = placeCells(rows, heads.length);
  for (const { cell, row, rowSpan } of grid.flat()) {
    const text = plainText(cell.content);
    if (text === "" || cell.content.some(({ kind }) => kind === "figure")) continue;
    for (let covered = row; covered < row + rowSpan; covered += 1) labels[covered]?.push(text);
  }
  return grid.map((cells, index) => ({
    cells: cells.map(({ cell, column }) => expectedCell(cell.content, heads[column] ?? [])),
    place: { ...place, row: (labels[index] ?? []).slice(0, 4).join(" ") },
  }));
}

/** The words above each column. */
function headsOf(head: readonly TableRow[], width: number): readonly (readonly string[])[] {
  const heads = Array.from({ length: width }, (): string[] => []);
  for (const { cell, column, columnSpan } of placeCells(head, width).flat()) {
    const text = plainText(cell.content);
    // Rows of column numbers name nothing that a reader would look for.
    if (/^[\d※]*$/.test(text)) continue;
    for (let covered = column; covered < column + columnSpan; covered += 1) heads[covered]?.push(text);
  }
  return heads;
}

function line(contents: readonly (readonly Inline[])[], place: DocumentPlace): ExpectedLine {
  return { cells: contents.map((content) => expectedCell(content, [])), place };
}

function expectedCell(content: readonly Inline[], heads: readonly string[]): ExpectedCell {
  return { text: plainText(content), heads, figures: content.filter((inline) => inline.kind === "figure") };
}

function words(text: string): readonly Inline[] {
  return [{ kind: "text", text }];
}
