import { type PDFDocumentProxy, withPdf } from "@mingzhang/pdf-reader";
import { type FinishedLine, UnreadableFileError } from "../finished-line.ts";
import { readStructure, type StructureElement } from "./pdf-structure.ts";

/**
 * Reads the text of a tagged PDF along its structure, so that a blank cell keeps its place in its row and a row that
 * runs over a page is one. What is marked as decoration (lines, page numbers, repeated heads) is no text.
 *
 * @throws {UnreadableFileError} when the file is damaged or has no structure
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly FinishedLine[]> {
  const lines = await locatePdf(bytes);
  return lines.map(({ cells, at }) => ({ cells: cells.map(({ text }) => text), at }));
}

/** Where on a page a piece of text is painted, in points from the lower left corner. */
export interface Box {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line with the places in which each of its cells is painted. */
export interface LocatedLine {
  readonly cells: readonly { readonly text: string; readonly boxes: readonly Box[] }[];
  readonly at: FinishedLine["at"];
}

/**
 * Reads what {@link readPdf} reads, and where on the pages it stands.
 *
 * @throws {UnreadableFileError} when the file is damaged or has no structure
 */
export async function locatePdf(bytes: Uint8Array): Promise<readonly LocatedLine[]> {
  const [texts, roots] = await Promise.all([textsByMark(bytes), readStructure(bytes)]);
  const lines: LocatedLine[] = [];
  let page = 1;

  const pieces = (element: StructureElement): readonly MarkedText[] =>
    element.children.flatMap((child) => {
      if ("type" in child) return pieces(child);
      const marked = texts.get(child.mark);
      if (marked === undefined) return [];
      page = marked.page;
      return [marked];
    });
  const line = (...cells: readonly (readonly MarkedText[])[]) =>
    lines.push({
      cells: cells.map((marked) => ({
        text: marked.map(({ text }) => text).join(""),
        boxes: marked.flatMap(({ boxes }) => boxes),
      })),
      at: { kind: "page", page },
    });

  const visit = (element: StructureElement): void => {
    switch (element.type) {
      case "TR": {
        const cells = element.children.flatMap((cell) => ("type" in cell ? [pieces(cell)] : []));
        line(...cells);
        return;
      }
      case "P":
      case "H1":
      case "H2":
      case "H3":
        line(pieces(element));
        return;
      case "TOCI":
        line(withoutPageNumber(pieces(element)));
        return;
      default:
        for (const child of element.children) if ("type" in child) visit(child);
    }
  };
  for (const root of roots) visit(root);
  return lines;
}

/** The number at the end of an entry of the contents is painted by itself. */
function withoutPageNumber(pieces: readonly MarkedText[]): readonly MarkedText[] {
  return pieces.length > 1 && /^\s*\d+\s*$/.test(pieces.at(-1)?.text ?? "") ? pieces.slice(0, -1) : pieces;
}

interface MarkedText {
  readonly text: string;
  readonly page: number;
  readonly boxes: readonly Box[];
}

/** The text of every piece of marked content by its name, which holds the number of the page's object. */
async function textsByMark(bytes: Uint8Array): Promise<ReadonlyMap<string, MarkedText>> {
  try {
    return await withPdf(bytes, textsOf);
  } catch (error) {
    throw new UnreadableFileError("damaged", error);
  }
}

async function textsOf(file: PDFDocumentProxy): Promise<ReadonlyMap<string, MarkedText>> {
  const texts = new Map<string, { text: string; page: number; readonly boxes: Box[] }>();
  for (let page = 1; page <= file.numPages; page += 1) {
    const content = await (await file.getPage(page)).getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    });
    const open: (string | undefined)[] = [];
    for (const item of content.items) {
      if ("str" in item) {
        const mark = open.at(-1);
        if (mark === undefined) continue;
        let marked = texts.get(mark);
        if (marked === undefined) texts.set(mark, (marked = { text: "", page, boxes: [] }));
        marked.text += unligated(item.str);
        marked.page = page;
        if (item.str.trim() === "") continue;
        const [, , , , x = 0, y = 0] = item.transform as readonly number[];
        marked.boxes.push({ page, x, y, width: item.width, height: item.height });
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push("id" in item ? item.id : undefined);
    }
  }
  return texts;
}

/** Lam-alef ligatures are one character in the file. */
function unligated(text: string): string {
  return text.replace(/[\uFEF5-\uFEFC]/g, (ligature) => ligature.normalize("NFKC"));
}
