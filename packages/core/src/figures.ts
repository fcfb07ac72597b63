import { panelOf, totalKey } from "./cell.ts";
import type { Disclosure } from "./disclosure.ts";
import { type Amounts, type PanelData, rowKey } from "./form-data.ts";
import type { FormId } from "./forms/index.ts";
import { type Amount, zero } from "./money.ts";
import type { Figure } from "./relation.ts";

/** Reads the figures of a disclosure with their places; each panel is indexed once, since rules ask for thousands of cells. */
export class Figures {
  readonly #disclosure: Disclosure;
  readonly #panels = new Map<string, ReadonlyMap<string, Amounts>>();

  constructor(disclosure: Disclosure) {
    this.#disclosure = disclosure;
  }

  panel(form: FormId, panel = "main"): PanelData {
    return panelOf(this.#disclosure, form, panel);
  }

  cell(form: FormId, row: string, column: string, panel = "main"): Figure {
    const amount = this.#amounts(form, panel).get(row)?.[column];
    return { amount: amount ?? zero, place: { form, row, column }, stated: amount !== undefined };
  }

  total(form: FormId, column: string, panel = "main"): Figure {
    return this.cell(form, totalKey, column, panel);
  }

  /** The keys of the rows that stand in any of some panels, each once, in the order in which they are met. */
  rows(...panels: readonly PanelData[]): readonly string[] {
    return [...new Set(panels.flatMap((panel) => panel.rows.map((row) => rowKey(row))))];
  }

  #amounts(form: FormId, panel: string): ReadonlyMap<string, Amounts> {
    const key = `${form} ${panel}`;
    const indexed = this.#panels.get(key);
    if (indexed !== undefined) return indexed;
    const { total, rows } = this.panel(form, panel);
    const index = new Map(rows.map((row): [string, Amounts] => [rowKey(row), row.amounts]));
    if (total !== undefined) index.set(totalKey, total);
    this.#panels.set(key, index);
    return index;
  }
}

/** A figure that stands in no form; `undefined` where the data has none. */
export function fact(path: string, amount: Amount | undefined): Figure {
  return { amount: amount ?? zero, place: { fact: path }, stated: amount !== undefined };
}
