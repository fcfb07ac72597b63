import type { Place } from "@mingzhang/core";
import type { CellAddress, FindCell } from "@mingzhang/render-excel";

/** Where a place is printed in the workbook; texts and facts of the prose are not. */
export function addressOf(place: Place | undefined, findCell: FindCell): CellAddress | undefined {
  if (place === undefined || "text" in place) return undefined;
  if ("fact" in place) return findCell(place);
  const { form, row, column } = place;
  return (
    findCell(place) ??
    (column === undefined || row === undefined ? undefined : findCell({ form, row })) ??
    findCell({ form })
  );
}
