import { loadCatalogue } from "@mingzhang/catalogues";
import { compose } from "@mingzhang/compose";
import { parseDisclosure } from "@mingzhang/core";
import { type ComposedDocument, type Table as DocumentTable, placeCells, plainText } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";
import { type Json, referenceData } from "@mingzhang/testing";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";

export interface MadeCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A paragraph, or a table as somebody else's word processor has it: a grid of texts and nothing besides. */
export type MadePart =
  | string
  | {
      readonly columns: number;
      readonly head: readonly (readonly MadeCell[])[];
      readonly body: readonly (readonly MadeCell[])[];
    };

/** The parts of the reference department's disclosure in its own layout: titles, banners, grids, sentences. */
export function referenceParts(data: Json = referenceData()): readonly MadePart[] {
  const parsed = parseDisclosure(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return partsOf(compose(parsed.disclosure, { locale: loadLocale("zh-CN"), catalogue: loadCatalogue(2025) }));
}

function partsOf({ sections }: ComposedDocument): readonly MadePart[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly MadePart[] => {
      switch (block.kind) {
        case "heading":
        case "paragraph":
          return [plainText(block.content)];
        case "contents":
          return [];
        case "table":
          return tableParts(block);
      }
    }),
  );
}

function tableParts({ caption, banner, columns, head, body, note }: DocumentTable): readonly MadePart[] {
  const rows = (of: typeof head) =>
    placeCells(of, columns.length).map((cells) =>
      cells.map(({ cell, columnSpan, rowSpan }) => ({ text: plainText(cell.content), columnSpan, rowSpan })),
    );
  return [
    ...(caption?.number === undefined ? [] : [caption.number]),
    ...(caption === undefined ? [] : [caption.title]),
    ...(banner === undefined ? [] : [`${plainText(banner.start)}    ${plainText(banner.end)}`]),
    { columns: columns.length, head: rows(head), body: rows(body) },
    ...(note === undefined ? [] : [plainText(note)]),
  ];
}

/** As Word would save it, without a style or a mark of ours. */
export async function asWord(parts: readonly MadePart[]): Promise<Uint8Array> {
  const children = parts.map((part) =>
    typeof part === "string"
      ? new Paragraph(part)
      : new Table({
          rows: [...part.head, ...part.body].map(
            (cells) =>
              new TableRow({
                children: cells.map(
                  ({ text, columnSpan, rowSpan }) =>
                    new TableCell({
                      children: text.split("\n").map((line) => new Paragraph(line)),
                      columnSpan,
                      rowSpan,
                    }),
                ),
              }),
          ),
        }),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** As it comes when a page is copied: blank cells are gone, and with them the columns. */
export function asText(parts: readonly MadePart[]): Uint8Array {
  const rows = parts.flatMap((part) =>
    typeof part === "string"
      ? [part]
      : [...part.head, ...part.body].map((cells) =>
          cells
            .map(({ text }) => text)
            .filter(Boolean)
            .join(" "),
        ),
  );
  return new TextEncoder().encode(rows.join("\n"));
}
