import { fieldAt } from "../../layout/field.ts";
import { join } from "../draft.ts";
import { firstColumn } from "../marks.ts";
import type { GridColumn } from "./columns.ts";
import type { Grid, GridRow } from "./grid-rows.ts";
import { absolute, columnRange, type Tally } from "./sheet-pen.ts";

/** How many cells are filled, and how many are blank that should not be. */
export function gridTally(
  columns: readonly GridColumn[],
  block: Grid,
  rows: readonly GridRow[],
  first: number,
): Pick<Tally, "filled" | "missing"> {
  const last = first + rows.length - 1;
  const asked = columns.flatMap((column, index) =>
    column.kind === "input"
      ? [{ ...column, at: firstColumn + index, range: columnRange(firstColumn + index, first, last) }]
      : [],
  );
  const filled = asked.map(({ range }) => `SUMPRODUCT((${range}<>"")*1)`);
  if (block.kind === "list") {
    const used = asked.map(({ range }) => `(${range}<>"")`).join("+");
    const required = asked.filter(({ field }) => field?.required === true);
    return { filled, missing: required.map(({ range }) => `SUMPRODUCT((${range}="")*((${used})>0))`) };
  }
  const missing = rows.flatMap(({ pattern }, offset) =>
    asked.flatMap(({ column, at }) => {
      const { required, expected } = fieldAt(join(pattern, column));
      return required && expected ? [`(${absolute(at, first + offset)}="")`] : [];
    }),
  );
  return { filled, missing };
}
