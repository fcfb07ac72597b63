import type { Worksheet } from "exceljs";
import { firstColumn } from "../marks.ts";

const lineHeight = 14;
const highest = 409;

/** Gives rows with long texts the height that they take; programs fit rows to their text only when somebody edits them. */
export function fitRows(sheet: Worksheet): void {
  sheet.eachRow((row) => {
    if (row.height !== undefined || row.hidden) return;
    let lines = 1;
    row.eachCell((cell, column) => {
      // The keys are hidden, and take no room.
      if (column < firstColumn || typeof cell.value !== "string") return;
      const width = sheet.getColumn(column).width ?? 10;
      const needed = cell.value
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / (width - 2))), 0);
      lines = Math.max(lines, needed);
    });
    row.height = Math.min(highest, lines * lineHeight + 4);
  });
}

/** In digits: a Chinese character takes two, an Uyghur letter less than one. */
export function textWidth(line: string): number {
  const wide = line.match(/[\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/g)?.length ?? 0;
  const narrow = line.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return line.length + wide - 0.3 * narrow;
}
