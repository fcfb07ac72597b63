import { createRequire } from "node:module";
import {
  type Block,
  type ComposedDocument,
  columnShares,
  officialTheme,
  placeCells,
  plainText,
  type Table,
} from "@mingzhang/document";

const require = createRequire(import.meta.url);
const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** What is used of pdfmake, which has no types of its own. */
interface Pdfmake {
  addFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(allows: () => boolean): void;
  setLocalAccessPolicy(allows: () => boolean): void;
  createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
}

/** The same content by pdfmake, in one font, with contents, page numbers and repeated heads. */
export function pdfmakeWriter(document: ComposedDocument): () => Promise<Uint8Array> {
  const pdfmake = require("pdfmake") as Pdfmake;
  const file = require.resolve("@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf");
  pdfmake.addFonts({ song: { normal: file, bold: file, italics: file, bolditalics: file } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  return () => pdfmake.createPdf(definition(document)).getBuffer();
}

function definition({ sections, title }: ComposedDocument): unknown {
  const { top, right, bottom, left } = officialTheme.pages.normal;
  return {
    info: { title },
    pageSize: "A4",
    pageMargins: [left, top, right, bottom].map(points),
    defaultStyle: { font: "song", fontSize: 16, lineHeight: 1.4 },
    footer: (page: number) => ({ text: `— ${page} —`, alignment: "center", fontSize: 14 }),
    content: sections.map(({ layout, blocks }, index) => ({
      stack: blocks.map(block),
      ...(index === 0 ? {} : { pageBreak: "before" }),
      pageOrientation: layout === "wide" ? "landscape" : "portrait",
    })),
  };
}

function block(each: Block): unknown {
  switch (each.kind) {
    case "heading":
      return { text: plainText(each.content), fontSize: 18, tocItem: each.level <= 2, headlineLevel: each.level };
    case "paragraph":
      return { text: plainText(each.content), alignment: "justify" };
    case "contents":
      return { toc: { numberStyle: { fontSize: 12 } } };
    case "table":
      return { stack: table(each) };
  }
}

function table(each: Table): readonly unknown[] {
  const { caption, banner, head, body, note } = each;
  const shares = columnShares(each);
  const above = [caption?.title, banner && plainText([...banner.start, ...banner.end])];
  return [
    ...above.flatMap((words) => (words === undefined ? [] : [{ text: words, fontSize: 12 }])),
    {
      fontSize: 9,
      table: {
        headerRows: head.length,
        dontBreakRows: true,
        widths: shares.map((share) => `${(share * 100).toFixed(3)}%`),
        body: rows([...head, ...body], shares.length),
      },
    },
    ...(note === undefined ? [] : [{ text: plainText(note), fontSize: 10.5 }]),
  ];
}

/** Cells that a span covers are empty objects. */
function rows(group: Table["body"], columns: number): readonly (readonly unknown[])[] {
  const filled: unknown[][] = group.map(() => Array.from({ length: columns }, () => ({})));
  placeCells(group, columns).forEach((cells, row) => {
    for (const { cell, column, columnSpan, rowSpan } of cells) {
      const line = filled[row];
      if (line !== undefined) line[column] = { text: plainText(cell.content), colSpan: columnSpan, rowSpan };
    }
  });
  return filled;
}
