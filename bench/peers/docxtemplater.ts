import { type Block, type ComposedDocument, placeCells, plainText, type Table } from "@mingzhang/document";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { renderPlainly } from "./plain-docx.ts";

type Rows = readonly Readonly<Record<string, string>>[];

/**
 * The same words by docxtemplater: a template with a blank for each paragraph, and for each table a row that repeats.
 * Its free edition merges no cells down, so the result is less; heads stand in the template as they are.
 */
export async function docxtemplaterWriter(document: ComposedDocument): Promise<() => Promise<Uint8Array>> {
  const data: Record<string, string | Rows> = {};
  const template = await renderPlainly(templateOf(document, data));
  return () => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    filled.render(data);
    return Promise.resolve(new Uint8Array(filled.getZip().generate({ type: "uint8array", compression: "DEFLATE" })));
  };
}

/** The document with blanks in the places of its words, which are put into `data`. */
function templateOf(document: ComposedDocument, data: Record<string, string | Rows>): ComposedDocument {
  let blanks = 0;
  const blank = (words: string) => {
    const name = `b${(blanks += 1)}`;
    data[name] = words;
    return [{ kind: "text", text: `{${name}}` }] as const;
  };
  const block = (each: Block): Block => {
    switch (each.kind) {
      case "heading":
      case "paragraph":
        return { ...each, content: blank(plainText(each.content)) };
      case "contents":
        return each;
      case "table":
        return { ...each, body: [repeated(each, `t${(blanks += 1)}`, data)] };
    }
  };
  return {
    ...document,
    sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
  };
}

/** One row that repeats for every row of the body; a merged cell has its words in its first row and column alone. */
function repeated({ columns, body }: Table, name: string, data: Record<string, string | Rows>): Table["body"][number] {
  data[name] = placeCells(body, columns.length).map((cells) => {
    const row: Record<string, string> = Object.fromEntries(columns.map((_, index) => [`c${index}`, ""]));
    for (const { cell, column } of cells) row[`c${column}`] = plainText(cell.content);
    return row;
  });
  const last = columns.length - 1;
  return {
    cells: columns.map((_, index) => {
      const text = `${index === 0 ? `{#${name}}` : ""}{c${index}}${index === last ? `{/${name}}` : ""}`;
      return { content: [{ kind: "text", text }] };
    }),
  };
}
