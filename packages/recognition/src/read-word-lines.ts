import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { SourceCell, SourceLine } from "./source-line.ts";

interface OpenCell {
  column: number;
  columnSpan: number;
  /** A cell that goes on from the row above. */
  goesOn: boolean;
  text: string;
}

/**
 * Reads the paragraphs of a Word file and the rows of its tables, with the columns that each cell covers.
 *
 * @throws {Error} when the file is no Word file
 */
export function readWordLines(bytes: Uint8Array): readonly SourceLine[] {
  const part = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"];
  if (part === undefined) throw new Error("no word/document.xml");
  const lines: SourceLine[] = [];
  let depth = 0;
  let rows: { cells: OpenCell[] }[] = [];
  let cell: OpenCell | undefined;
  let column = 1;
  let paragraph = "";
  let inText = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const value = attributes["w:val"] ?? "";
    if (name === "w:tbl") {
      depth += 1;
      if (depth === 1) rows = [];
    } else if (name === "w:tr" && depth === 1) {
      rows.push({ cells: [] });
      column = 1;
    } else if (name === "w:gridBefore") column += Number(value);
    else if (name === "w:tc" && depth === 1) cell = { column, columnSpan: 1, goesOn: false, text: "" };
    else if (name === "w:gridSpan" && cell !== undefined) cell.columnSpan = Number(value);
    else if (name === "w:vMerge" && cell !== undefined) cell.goesOn = value !== "restart";
    else if (name === "w:p" && depth === 0) paragraph = "";
    else if (name === "w:t") inText = true;
  });
  parser.on("text", (text) => {
    if (!inText) return;
    if (cell === undefined) paragraph += text;
    else cell.text += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") inText = false;
    else if (name === "w:p" && depth === 0) lines.push({ kind: "paragraph", text: paragraph });
    else if (name === "w:tc" && depth === 1 && cell !== undefined) {
      rows.at(-1)?.cells.push(cell);
      column += cell.columnSpan;
      cell = undefined;
    } else if (name === "w:tbl") {
      depth -= 1;
      if (depth === 0) lines.push(...rowLines(rows.map(({ cells }) => cells)));
    }
  });
  parser.write(strFromU8(part)).close();
  return lines;
}

/** Word writes a cell in every row that it covers; here only the first has it. */
function rowLines(rows: readonly (readonly OpenCell[])[]): readonly SourceLine[] {
  return rows.map((cells, index): SourceLine => {
    const own = cells.filter(({ goesOn }) => !goesOn);
    return {
      kind: "row",
      cells: own.map((cell) => ({ ...sized(cell), rowSpan: rowsOf(cell, rows.slice(index + 1)) })),
    };
  });
}

function sized({ column, columnSpan, text }: OpenCell): Omit<SourceCell, "rowSpan"> {
  return { column, columnSpan, text };
}

function rowsOf({ column }: OpenCell, below: readonly (readonly OpenCell[])[]): number {
  const end = below.findIndex((cells) => !cells.some((cell) => cell.goesOn && cell.column === column));
  return 1 + (end < 0 ? below.length : end);
}
