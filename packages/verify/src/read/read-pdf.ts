import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type FinishedLine, UnreadableFileError } from "../finished-line.ts";
import { readStructure, type StructureElement } from "./pdf-structure.ts";

/**
 * Reads the text of a tagged PDF along its structure, so that a blank cell keeps its place in its row and a row that
 * runs over a page is one. What is marked as decoration (lines, page numbers, repeated heads) is no text.
 *
 * @throws {UnreadableFileError} when the file is damaged or has no structure
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly FinishedLine[]> {
  const [texts, roots] = await Promise.all([textsByMark(bytes), readStructure(bytes)]);
  const lines: FinishedLine[] = [];
  let page = 1;

  const pieces = (element: StructureElement): readonly string[] =>
    element.children.flatMap((child) => {
      if ("type" in child) return pieces(child);
      const marked = texts.get(child.mark);
      if (marked === undefined) return [];
      page = marked.page;
      return [marked.text];
    });
  const line = (cells: readonly string[], first: number) =>
    lines.push({ cells, at: { kind: "page", page: first === 0 ? page : first } });

  const visit = (element: StructureElement): void => {
    switch (element.type) {
      case "TR": {
        const cells = element.children.flatMap((cell) => ("type" in cell ? [pieces(cell).join("")] : []));
        line(cells, 0);
        return;
      }
      case "P":
      case "H1":
      case "H2":
      case "H3":
        line([pieces(element).join("")], 0);
        return;
      case "TOCI":
        line([withoutPageNumber(pieces(element)).join("")], 0);
        return;
      default:
        for (const child of element.children) if ("type" in child) visit(child);
    }
  };
  for (const root of roots) visit(root);
  return lines;
}

/** The number at the end of an entry of the contents is painted by itself. */
function withoutPageNumber(pieces: readonly string[]): readonly string[] {
  return pieces.length > 1 && /^\s*\d+\s*$/.test(pieces.at(-1) ?? "") ? pieces.slice(0, -1) : pieces;
}

interface MarkedText {
  readonly text: string;
  readonly page: number;
}

/** The text of every piece of marked content by its name, which holds the number of the page's object. */
async function textsByMark(bytes: Uint8Array): Promise<ReadonlyMap<string, MarkedText>> {
  const texts = new Map<string, MarkedText>();
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  try {
    const file = await loading.promise;
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
          texts.set(mark, { text: (texts.get(mark)?.text ?? "") + unligated(item.str), page });
        } else if (item.type === "endMarkedContent") open.pop();
        else open.push("id" in item ? item.id : undefined);
      }
    }
  } catch (error) {
    throw new UnreadableFileError("damaged", error);
  } finally {
    await loading.destroy();
  }
  return texts;
}

/** Lam-alef ligatures are one character in the file. */
function unligated(text: string): string {
  return text.replace(/[\uFEF5-\uFEFC]/g, (ligature) => ligature.normalize("NFKC"));
}
