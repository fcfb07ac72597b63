import { createRequire } from "node:module";
import { placeCells } from "@mingzhang/document";
import PdfDocument from "pdfkit";
import type { MadeCell, MadePart } from "./made-documents.test-support.ts";

const margin = 40;
const size = 7;

/** As a program would print it that knows nothing of tags: ruled lines, and texts that wrap inside them; heads repeat on every page. */
export async function asPdf(parts: readonly MadePart[]): Promise<Uint8Array> {
  const font = createRequire(import.meta.url).resolve(
    "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  );
  const pdf = new PdfDocument({ size: "A4", layout: "landscape", margin }) as unknown as Pdf;
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve) => pdf.on("end", resolve));
  pdf.on("data", (chunk: Buffer) => void chunks.push(chunk));
  pdf.font(font).fontSize(size);
  for (const part of parts) {
    if (typeof part === "string") pdf.text(part, margin, pdf.y + 3, { width: pdf.page.width - 2 * margin });
    else drawTable(pdf, part);
  }
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** What this file uses of pdfkit, which has no types of its own. */
interface Pdf {
  readonly page: { readonly width: number; readonly height: number };
  y: number;
  font(file: string): Pdf;
  fontSize(size: number): Pdf;
  text(text: string, x: number, y: number, options: { readonly width: number }): Pdf;
  heightOfString(text: string, options: { readonly width: number }): number;
  rect(x: number, y: number, width: number, height: number): Pdf;
  lineWidth(width: number): Pdf;
  stroke(): Pdf;
  addPage(): Pdf;
  on(event: "data", listener: (chunk: Buffer) => void): Pdf;
  on(event: "end", listener: () => void): Pdf;
  end(): void;
}

function drawTable(pdf: Pdf, { columns, head, body }: Exclude<MadePart, string>): void {
  const width = (pdf.page.width - 2 * margin) / columns;
  const height = (cells: readonly MadeCell[]) =>
    Math.max(
      14,
      ...cells.map(
        ({ text, columnSpan, rowSpan }) => (pdf.heightOfString(text, { width: width * columnSpan - 4 }) + 6) / rowSpan,
      ),
    );
  const draw = (rows: readonly (readonly MadeCell[])[], from: number): number => {
    const tops = rows.reduce((all, cells) => [...all, (all.at(-1) ?? from) + height(cells)], [from]);
    const placed = placeCells(
      rows.map((cells) => ({ cells: cells.map((cell) => ({ content: [], ...cell })) })),
      columns,
    );
    placed.flat().forEach(({ cell, row, column, rowSpan, columnSpan }) => {
      const [x, top, bottom] = [margin + column * width, tops[row] ?? 0, tops[row + rowSpan] ?? 0];
      pdf
        .rect(x, top, width * columnSpan, bottom - top)
        .lineWidth(0.5)
        .stroke();
      const { text } = cell as unknown as MadeCell;
      if (text !== "") pdf.text(text, x + 2, top + 3, { width: width * columnSpan - 4 });
    });
    return tops.at(-1) ?? from;
  };
  const heightOf = (rows: readonly (readonly MadeCell[])[]) => rows.reduce((sum, cells) => sum + height(cells), 0);
  const groups = together(body);
  // A head does not stand alone at the foot of a page.
  if (pdf.y + heightOf(head) + heightOf(groups[0] ?? []) > pdf.page.height - margin) {
    pdf.addPage();
    pdf.y = margin;
  }
  let y = draw(head, pdf.y + 4);
  for (const group of groups) {
    const needed = heightOf(group);
    if (y + needed > pdf.page.height - margin) {
      pdf.addPage();
      y = draw(head, margin);
    }
    y = draw(group, y);
  }
  pdf.y = y;
}

/** Rows that a cell spans stay together. */
function together(body: readonly (readonly MadeCell[])[]): readonly (readonly (readonly MadeCell[])[])[] {
  const groups: (readonly MadeCell[])[][] = [];
  let left = 0;
  for (const cells of body) {
    if (left > 0) groups.at(-1)?.push(cells);
    else groups.push([cells]);
    left = Math.max(left, ...cells.map(({ rowSpan }) => rowSpan)) - 1;
  }
  return groups;
}
