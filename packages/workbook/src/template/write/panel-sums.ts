import { itemParts, type PanelRow } from "./panel-rows.ts";
import type { PanelView } from "./panel-view.ts";
import { type Sum, sumOfCells, sumWhere } from "./sum-formula.ts";

/** What a cell is the sum of: along its row if a relation says so, else down its column; nothing where it is no sum. */
export function sumOf(view: PanelView, row: PanelRow, rowNumber: number, column: string): Sum | undefined {
  return sumAlong(view, row, rowNumber, column) ?? sumDown(view, row, rowNumber, column);
}

function sumAlong({ panel, addressOf }: PanelView, row: PanelRow, rowNumber: number, column: string): Sum | undefined {
  const relation = panel.relations.find(({ total }) => total === column);
  if (relation === undefined) return undefined;
  const cells = relation.parts.map((part) => addressOf(part, rowNumber));
  return sumOfCells(
    cells,
    relation.parts.map((part) => row.amounts[part]),
  );
}

/** What the rows below a row add up to; nothing where none is known to belong to it. */
export function sumDown(view: PanelView, row: PanelRow, rowNumber: number, column: string): Sum | undefined {
  const { panel, rows, rangeOf, addressOf, first } = view;
  const values = (parts: readonly (PanelRow | undefined)[]) => parts.map((part) => part?.amounts[column]);
  switch (panel.rows.kind) {
    case "items": {
      const parts = itemParts(panel, row.name ?? "").map((part) => rows.findIndex(({ name }) => name === part));
      if (parts.length === 0) return undefined;
      return sumOfCells(
        parts.map((index) => addressOf(column, first + index)),
        values(parts.map((index) => rows[index])),
      );
    }
    case "categories":
    case "named":
      return row.name === "total" ? sumOfCells([rangeOf(column)], values(rows)) : undefined;
    case "functional":
    case "economic":
    case "projects": {
      const isTotal = row.name === "total";
      const parts = rows.slice(isTotal ? 0 : rows.indexOf(row) + 1).filter((each) => isPart(each, row));
      if (!isTotal && parts.length === 0) return undefined;
      // A range that held the sum itself would be a circle.
      const from = isTotal ? first : rowNumber + 1;
      return sumWhere(partCondition(view, row, rowNumber, from), rangeOf(column, from), values(parts));
    }
  }
}

/** Which rows of a tree of codes, from a row of the sheet on, stand directly below a row, as a product of comparisons. */
export function partCondition(
  { panel, addressOf, rangeOf, first }: PanelView,
  row: PanelRow,
  rowNumber: number,
  from: number = first,
): string {
  const codes = rangeOf("code", from);
  const units = () => rangeOf("unit", from);
  const hasUnits = panel.rows.kind === "projects";
  if (row.name === "total") return hasUnits ? `(${units()}<>"")*(LEN(${codes})=0)` : `(LEN(${codes})=3)`;
  const code = `$${addressOf("code", rowNumber)}`;
  const beginsWithIt = `(LEFT(${codes},LEN(${code}))=${code}&"")`;
  if (!hasUnits) return `(${code}<>"")*${beginsWithIt}*(LEN(${codes})=LEN(${code})+2)`;
  // A unit without a code stands over its categories, and a category over the sections of its own unit alone.
  const unit = `$${addressOf("unit", rowNumber)}`;
  const isOneLevelBelow = `(LEN(${codes})=IF(LEN(${code})=0,3,LEN(${code})+2))`;
  return `(${unit}<>"")*(${units()}=${unit})*${beginsWithIt}*${isOneLevelBelow}`;
}

/** The same for the rows that are there already. */
function isPart(part: PanelRow, whole: PanelRow): boolean {
  const { code = "", unit } = part.labels;
  if (whole.name === "total") return unit === undefined ? code.length === 3 : code === "";
  const above = whole.labels["code"] ?? "";
  if (part === whole || whole.labels["unit"] !== unit || (above === "" && unit === undefined)) return false;
  return code.startsWith(above) && code.length === (above === "" ? 3 : above.length + 2);
}
