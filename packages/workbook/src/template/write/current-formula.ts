import type { CurrentFigures } from "../../layout/block.ts";
import type { CurrentFormula } from "./grid-cell.ts";
import type { PanelView } from "./panel-view.ts";
import { absolute, columnRange, onSheet } from "./sheet-pen.ts";

/** A panel and the sheet that it stands on. */
export interface PlacedPanel {
  readonly sheet: string;
  readonly view: PanelView;
}

export type PanelsBySheet = (form: string, panel?: string) => PlacedPanel;

/** This year's figure beside last year's: of a fixed row its own cell, of an item whatever its code names. */
export function currentFormula(panelAt: PanelsBySheet): CurrentFormula {
  return (figures: CurrentFigures, pattern: string, codeCell: string) => {
    const { sheet, view } = panelAt(figures.form);
    const name = pattern.split(".").at(-1) ?? "";
    if (name === "*") {
      const range = (key: string) => onSheet(sheet, columnRange(view.columnOf(key), view.first, view.last));
      return `IF(${codeCell}="","",SUMPRODUCT((${range("code")}=${codeCell}&"")*1,${range("total")}))`;
    }
    if (figures.in === "total-row") return onSheet(sheet, absolute(view.columnOf(name), view.totalNumber));
    const index = view.rows.findIndex((row) => row.name === name);
    return onSheet(sheet, absolute(view.columnOf("total"), index < 0 ? view.totalNumber : view.first + index));
  };
}
