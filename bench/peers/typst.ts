import { createRequire } from "node:module";
import { dirname } from "node:path";
import {
  type Block,
  type ComposedDocument,
  columnShares,
  officialTheme,
  type PlacedCell,
  placeCells,
  plainText,
  type Section,
  type Table,
} from "@mingzhang/document";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const { resolve } = createRequire(import.meta.url);

/** The same content by Typst, in one font, with contents, page numbers, repeated heads and tags; its cache of compiled parts is emptied before each document. */
export function typstWriter(document: ComposedDocument): () => Promise<Uint8Array> {
  const fonts = dirname(resolve("@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf"));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  return () => {
    compiler.evictCache(0);
    return Promise.resolve(new Uint8Array(compiler.pdf({ mainFileContent: source(document) })));
  };
}

function source({ sections, title }: ComposedDocument): string {
  return [
    `#set document(title: ${literal(title)})`,
    '#set text(font: "Noto Serif SC", size: 16pt, lang: "zh")',
    "#set par(justify: true, leading: 13pt, first-line-indent: (amount: 2em, all: true))",
    "#set table(stroke: 0.5pt, inset: 2pt)",
    "#show table: set text(size: 9pt)",
    "#show table: set par(justify: false, leading: 4pt, first-line-indent: 0em)",
    ...sections.map(section),
  ].join("\n");
}

function section({ layout, blocks }: Section): string {
  const { width, height, top, right, bottom, left } = officialTheme.pages[layout === "wide" ? "wide" : "normal"];
  const page = `width: ${width}mm, height: ${height}mm, margin: (top: ${top}mm, right: ${right}mm, bottom: ${bottom}mm, left: ${left}mm)`;
  const numbering = layout === "cover" ? "none" : '"— 1 —"';
  return `#page(${page}, numbering: ${numbering})[\n${blocks.map(block).join("\n\n")}\n]`;
}

function block(each: Block): string {
  switch (each.kind) {
    case "heading":
      return `#heading(level: ${each.level})[${text(plainText(each.content))}]`;
    case "paragraph":
      return text(plainText(each.content));
    case "contents":
      return "#outline(title: none, depth: 2)";
    case "table":
      return table(each);
  }
}

function table(each: Table): string {
  const { caption, banner, head, body, note } = each;
  const shares = columnShares(each);
  const rows = (group: Table["body"]) =>
    placeCells(group, shares.length)
      .flatMap((cells) => cells.map(cell))
      .join(", ");
  const above = [
    caption?.number,
    caption?.title,
    caption?.subtitle,
    banner && plainText([...banner.start, ...banner.end]),
  ];
  const grid = [
    `columns: (${shares.map((share) => `${(share * 100).toFixed(3)}%`).join(", ")})`,
    ...(head.length === 0 ? [] : [`table.header(${rows(head)})`]),
    ...(body.length === 0 ? [] : [rows(body)]),
  ];
  return [
    ...above.flatMap((words) => (words === undefined ? [] : [text(words)])),
    `#table(${grid.join(", ")})`,
    ...(note === undefined ? [] : [text(plainText(note))]),
  ].join("\n\n");
}

function cell({ cell: { content }, columnSpan, rowSpan }: PlacedCell): string {
  return `table.cell(colspan: ${columnSpan}, rowspan: ${rowSpan}, breakable: false)[${text(plainText(content))}]`;
}

function text(words: string): string {
  return `#${literal(words)}`;
}

function literal(words: string): string {
  return `"${words.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}
