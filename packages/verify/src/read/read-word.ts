import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { type FinishedLine, UnreadableFileError } from "../finished-line.ts";

interface OpenTable {
  readonly number: number;
  rows: number;
  cells: string[];
  /** Whether the cell at hand goes on from the row above. */
  covered: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads the text of a Word file: paragraphs, and rows of tables. Codes of fields are not text; a tab parts two texts
 * that share a line, and what stands behind it in an entry of the contents is a page number.
 *
 * @throws {UnreadableFileError} when the file is damaged or no Word file
 */
export function readWord(bytes: Uint8Array): readonly FinishedLine[] {
  const parts = openParts(bytes);
  const stylesOfContents = contentsStyles(parts.styles);
  const lines: FinishedLine[] = [];
  const tables: OpenTable[] = [];
  let [paragraph, table] = [0, 0];
  let [text, inText, inContents] = ["", false, false];
  const texts = () => (inContents ? text.split("\t").slice(0, 1) : text.split("\t"));

  const opened: Readonly<Record<string, (attributes: Attributes) => void>> = {
    "w:tbl"() {
      table += 1;
      tables.push({ number: table, rows: 0, cells: [], covered: false });
    },
    "w:tr"() {
      const open = tables.at(-1);
      if (open !== undefined) Object.assign(open, { rows: open.rows + 1, cells: [] });
    },
    "w:tc"() {
      Object.assign(tables.at(-1) ?? {}, { covered: false });
      text = "";
    },
    "w:vMerge"(attributes) {
      if (attributes["w:val"] !== "restart") Object.assign(tables.at(-1) ?? {}, { covered: true });
    },
    "w:p"() {
      inContents = false;
      if (tables.length > 0) text += text === "" ? "" : "\n";
      else [paragraph, text] = [paragraph + 1, ""];
    },
    "w:pStyle"(attributes) {
      inContents = stylesOfContents.has(attributes["w:val"] ?? "");
    },
    "w:br"() {
      text += "\n";
    },
    "w:tab"(attributes) {
      // A tab stop in a paragraph's properties has the same name, and a position.
      if (attributes["w:pos"] === undefined) text += "\t";
    },
    "w:t"() {
      inText = true;
    },
  };
  const closed: Readonly<Record<string, () => void>> = {
    "w:t"() {
      inText = false;
    },
    "w:p"() {
      if (tables.length === 0) lines.push({ cells: texts(), at: { kind: "paragraph", paragraph } });
    },
    "w:tc"() {
      const open = tables.at(-1);
      if (open?.covered === false) open.cells.push(...texts());
    },
    "w:tr"() {
      const open = tables.at(-1);
      if (open === undefined) return;
      lines.push({ cells: open.cells, at: { kind: "table", table: open.number, row: open.rows } });
    },
    "w:tbl"() {
      tables.pop();
    },
  };
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => opened[name]?.(attributes));
  parser.on("text", (characters) => {
    if (inText) text += characters;
  });
  parser.on("closetag", ({ name }) => closed[name]?.());
  parse(parser, parts.document);
  return lines;
}

function openParts(bytes: Uint8Array): { readonly document: string; readonly styles: string } {
  try {
    const wanted = ["word/document.xml", "word/styles.xml"];
    const parts = unzipSync(bytes, { filter: ({ name }) => wanted.includes(name) });
    const [document, styles] = wanted.map((name) => parts[name]);
    if (document !== undefined) return { document: strFromU8(document), styles: styles ? strFromU8(styles) : "" };
  } catch (error) {
    throw new UnreadableFileError("damaged", error);
  }
  throw new UnreadableFileError("damaged");
}

function parse(parser: SaxesParser, xml: string): void {
  try {
    parser.write(xml).close();
  } catch (error) {
    throw new UnreadableFileError("damaged", error);
  }
}

/** The styles that Word itself gives entries of the contents are called “toc 1”, “toc 2” in every language. */
function contentsStyles(styles: string): ReadonlySet<string> {
  const found = new Set<string>();
  let id = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:style") id = attributes["w:styleId"] ?? "";
    if (name === "w:name" && /^toc \d$/i.test(attributes["w:val"] ?? "")) found.add(id);
  });
  if (styles !== "") parse(parser, styles);
  return found;
}
