import { loadPdfjs, type PDFPageProxy } from "@mingzhang/pdf-reader";
import type { Ruling, Stretch } from "./ruling.ts";

type Matrix = readonly [number, number, number, number, number, number];

/** How thin a painted box must be to be a line. */
const thin = 3;

/** Finds the straight lines that a page draws, along its sides only. */
export async function pageRuling(page: PDFPageProxy): Promise<Ruling> {
  const { OPS, Util } = await loadPdfjs();
  const { fnArray, argsArray } = await page.getOperatorList();
  const horizontal: Stretch[] = [];
  const vertical: Stretch[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const line = ([x1, y1]: readonly number[], [x2, y2]: readonly number[]) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = [x1, y1, x2, y2];
    if (Math.abs(bottom - top) < 1)
      horizontal.push({ at: bottom, from: Math.min(left, right), to: Math.max(left, right) });
    else if (Math.abs(left - right) < 1)
      vertical.push({ at: left, from: Math.min(bottom, top), to: Math.max(bottom, top) });
  };
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as readonly unknown[];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = toMatrix(Util.transform([...matrix], args));
    else if (operator === OPS.constructPath) {
      const [paint, [path]] = args as [number, [Float32Array | null]];
      if (path === null || paint === OPS.endPath) return;
      const isFilled = paint !== OPS.stroke && paint !== OPS.closeStroke;
      for (const points of subpaths(path, matrix)) {
        if (!isFilled) points.forEach((point, at) => at > 0 && line(points[at - 1] ?? point, point));
        else filledLine(points, line);
      }
    }
  });
  return { horizontal, vertical };
}

function toMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

/** A box so thin that it is meant as a line. */
function filledLine(
  points: readonly (readonly number[])[],
  line: (a: readonly number[], b: readonly number[]) => void,
): void {
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (top - bottom < thin && right - left > thin) line([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  else if (right - left < thin && top - bottom > thin) line([(left + right) / 2, bottom], [(left + right) / 2, top]);
}

/** The operators of a path, as pdfjs packs them with their coordinates. */
const [moveTo, lineTo, curveTo, quadraticTo] = [0, 1, 2, 3];

function subpaths(path: Float32Array, [a, b, c, d, e, f]: Matrix): readonly (readonly (readonly number[])[])[] {
  const found: (readonly number[])[][] = [];
  const point = (at: number) => {
    const [x = 0, y = 0] = [path[at], path[at + 1]];
    return [a * x + c * y + e, b * x + d * y + f];
  };
  for (let at = 0; at < path.length; ) {
    const operator = path[at];
    at += 1;
    const current = found.at(-1);
    if (operator === moveTo) {
      found.push([point(at)]);
      at += 2;
    } else if (operator === lineTo) {
      current?.push(point(at));
      at += 2;
    } else if (operator === curveTo) at += 6;
    else if (operator === quadraticTo) at += 4;
    else if (current?.[0] !== undefined) current.push(current[0]);
  }
  return found;
}
