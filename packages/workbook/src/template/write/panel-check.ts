import { looks } from "./looks.ts";
import type { PanelRow } from "./panel-rows.ts";
import { partCondition, sumDown } from "./panel-sums.ts";
import { checkColumn, type PanelView } from "./panel-view.ts";
import type { WriterSetting } from "./setting.ts";
import type { SheetPen } from "./sheet-pen.ts";

/** How far a row is from its sums while it is filled in, and in words whether that is right. */
export function writeCheck(
  pen: SheetPen,
  view: PanelView,
  row: PanelRow,
  rowNumber: number,
  { words }: WriterSetting,
): void {
  const difference = pen.sheet.getCell(rowNumber, checkColumn(view));
  const verdict = pen.sheet.getCell(rowNumber, checkColumn(view) + 1);
  difference.style = { ...looks.sum, numFmt: "0.00;-0.00;" };
  verdict.style = looks.check;
  const terms = [...along(view, rowNumber), ...down(view, row, rowNumber)];
  if (terms.length === 0) return;
  const { right, rounding, wrong } = words.verdict;
  const [first = "", last = first] = [view.amounts[0], view.amounts.at(-1)];
  const figures = `${view.addressOf(first, rowNumber)}:${view.addressOf(last, rowNumber)}`;
  const at = difference.address;
  difference.value = { formula: `IF(COUNT(${figures})=0,"",ROUND(MAX(${terms.join(",")}),2))` };
  // The rules of `mingzhang check` know how far rounding may go in each sum; here it is the tail that is usual.
  verdict.value = { formula: `IF(${at}="","",IF(${at}<0.005,"${right}",IF(${at}<0.035,"${rounding}","${wrong}")))` };
}

function along({ panel, addressOf }: PanelView, rowNumber: number): readonly string[] {
  return panel.relations.map(({ total, parts }) => {
    const cells = parts.map((part) => addressOf(part, rowNumber));
    return `ABS(N(${addressOf(total, rowNumber)})-SUM(${cells.join(",")}))`;
  });
}

/** Free rows of a tree are checked as well, as soon as others stand below them. */
function down(view: PanelView, row: PanelRow, rowNumber: number): readonly string[] {
  const { kind } = view.panel.rows;
  const isTree = kind === "functional" || kind === "economic" || kind === "projects";
  return view.amounts.flatMap((column) => {
    const cell = view.addressOf(column, rowNumber);
    if (isTree) {
      const condition = partCondition(view, row, rowNumber);
      const off = `ABS(N(${cell})-SUMPRODUCT(${condition}*1,${view.rangeOf(column)}))`;
      return [row.name === "total" ? off : `${off}*(SUMPRODUCT(${condition}*1)>0)`];
    }
    const sum = sumDown(view, row, rowNumber, column);
    return sum === undefined ? [] : [`ABS(N(${cell})-${sum.added})`];
  });
}
