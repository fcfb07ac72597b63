import { cellAddress } from "@mingzhang/spreadsheet";
import type { Cell } from "exceljs";
import type { CurrentFigures } from "../../layout/block.ts";
import { fieldAt } from "../../layout/field.ts";
import { join, textAt, valueAt } from "../draft.ts";
import { firstColumn } from "../marks.ts";
import type { GridColumn } from "./columns.ts";
import type { Grid, GridRow } from "./grid-rows.ts";
import { inputs, looks } from "./looks.ts";
import type { WriterSetting } from "./setting.ts";
import { choiceWords } from "./validation.ts";
import { writeText, writeValue } from "./write-value.ts";

/** The formula that shows this year's figure beside last year's; `codeCell` is where the row has a code, if it has one. */
export type CurrentFormula = (figures: CurrentFigures, pattern: string, codeCell: string) => string | undefined;

/** What the cells of a block share. */
export interface GridSetting {
  readonly block: Grid;
  readonly columns: readonly GridColumn[];
  readonly setting: WriterSetting;
  readonly current: CurrentFormula;
}

/** One cell of a block: a label, a question, or what follows from the others. */
export function writeGridCell(cell: Cell, column: GridColumn, row: GridRow, grid: GridSetting): void {
  const { block, columns, setting, current } = grid;
  const words = choiceWords(setting.words);
  const addressOf = (name: string) => {
    const index = columns.findIndex((each) => each.kind === name || (each.kind === "input" && each.column === name));
    return cellAddress(firstColumn + index, Number(cell.row));
  };
  switch (column.kind) {
    case "label":
      cell.style = looks.label;
      cell.value = row.label;
      break;
    case "gap":
      break;
    case "input": {
      const value = row.path === undefined ? undefined : valueAt(setting.draft, join(row.path, column.column));
      writeValue(cell, value, fieldAt(join(row.pattern, column.column)).kind, words);
      break;
    }
    case "translation":
    case "status": {
      if (fieldAt(join(row.pattern, column.column)).kind.kind !== "text") {
        cell.style = looks.label;
        break;
      }
      cell.style = column.kind === "translation" ? inputs.rightToLeft : inputs.choice;
      const source = row.path === undefined ? undefined : textAt(setting.draft, join(row.path, column.column));
      const found = source === undefined ? undefined : setting.translate(source, column.language);
      if (found === undefined) break;
      writeText(cell, column.kind === "translation" ? found.target : (words[found.status] ?? found.status));
      break;
    }
    case "current": {
      cell.style = looks.sum;
      const figures = "current" in block ? block.current : undefined;
      const formula = figures === undefined ? undefined : current(figures, row.pattern, addressOf("code"));
      if (formula !== undefined) cell.value = { formula };
      break;
    }
    case "change":
      cell.style = looks.sum;
      cell.value = {
        formula: `IF(${addressOf("previous")}="","",ROUND(N(${addressOf("current")})-${addressOf("previous")},2))`,
      };
      break;
  }
}
