import type { Style, Worksheet } from "exceljs";
import { officialName, rightToLeftName } from "./looks.ts";

/**
 * Sets a sheet from right to left, and what it says by itself with it. What a clerk fills in keeps its look: it is
 * the official text, and amounts are at the right in every language.
 */
export function turnAround(sheet: Worksheet): void {
  sheet.views = sheet.views.map((view) => ({ ...view, rightToLeft: true }));
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const isOwn = cell.protection?.locked !== false && cell.font?.name === officialName;
      // A formula in this font comes to words; a number in it is that of a row.
      if (isOwn && (cell.formula !== undefined || words.test(cell.text))) cell.style = turned(cell.style);
    });
  });
}

const words = /\p{Script=Arabic}|^\d+$/u;

const known = new WeakMap<Partial<Style>, Partial<Style>>();

/** One and the same object for each look, which ExcelJS then writes once. */
function turned(style: Partial<Style>): Partial<Style> {
  const found = known.get(style) ?? {
    ...style,
    font: { ...style.font, name: rightToLeftName },
    // Excel's left and right stay where they are on a sheet that runs from right to left.
    alignment: {
      ...style.alignment,
      readingOrder: "rtl",
      horizontal: style.alignment?.horizontal === "center" ? "center" : "right",
    },
  };
  known.set(style, found);
  return found;
}
