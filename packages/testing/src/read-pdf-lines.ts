import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openPdf } from "./read-pdf.ts";

interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The lines of a finished PDF as they are seen: characters from left to right, by the places of their glyphs. */
export async function readPdfLines(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await openPdf(bytes);
  const lines: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { fnArray, argsArray } = await (await file.getPage(number)).getOperatorList();
    const fromLeft = placedTexts(fnArray, argsArray).toSorted((a, b) => a.x - b.x);
    const byHeight = new Map<string, string>();
    for (const { y, text } of fromLeft) byHeight.set(y.toFixed(1), (byHeight.get(y.toFixed(1)) ?? "") + text);
    lines.push(...byHeight.values());
  }
  return lines;
}

type Shown = number | { readonly unicode: string; readonly width: number };

function placedTexts(operators: readonly number[], operands: readonly unknown[]): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  let [x, y, size] = [0, 0, 0];
  operators.forEach((operator, index) => {
    if (operator === OPS.setFont) size = (operands[index] as [string, number])[1];
    if (operator === OPS.setTextMatrix) {
      const matrix = (operands[index] as [ArrayLike<number>])[0];
      [x, y] = [matrix[4] ?? Number.NaN, matrix[5] ?? Number.NaN];
    }
    if (operator !== OPS.showText) return;
    for (const shown of (operands[index] as [readonly Shown[]])[0]) {
      if (typeof shown === "number") x -= (shown * size) / 1000;
      else {
        texts.push({ x, y, text: shown.unicode });
        x += (shown.width * size) / 1000;
      }
    }
  });
  return texts;
}
