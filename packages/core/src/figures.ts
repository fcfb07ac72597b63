import { panelOf, totalKey } from "./cell.ts";
import type { Disclosure } from "./disclosure.ts";
import { type Amounts, type PanelData, rowKey } from "./form-data.ts";
import type { FormId } from "./forms/index.ts";
import { type Amount, zero } from "./money.ts";
import type { Figure } from "./relation.ts";

/** Reads the figures of a disclosure with their places; each panel is indexed once, since rules ask for thousands of cells. */
export class Figures {
  readonly #disclosure: Disclosure;
  readonly #panels = new Map<PanelData, Indexed>();

  constructor(disclosure: Disclosure) {
    this.#disclosure = disclosure;
  }

  panel(form: FormId, panel = "main"): PanelData {
    return panelOf(this.#disclosure, form, panel);
  }

  cell(form: FormId, row: string, column: string, panel = "main"): Figure {
    const { amounts, cells } = this.#indexed(form, panel);
    const known = cells.get(row)?.get(column);
    if (known !== undefined) return known;
    const filed = amounts.get(row);
    const amount = filed?.[column];
    const figure: Figure = {
      amount: amount ?? zero,
      place: { form, row, column },
      stated: amount !== undefined,
      ...(filed === undefined ? { missing: true } : {}),
    };
    const ofRow = cells.get(row) ?? new Map<string, Figure>();
    cells.set(row, ofRow.set(column, figure));
    return figure;
  }

  total(form: FormId, column: string, panel = "main"): Figure {
    return this.cell(form, totalKey, column, panel);
  }

  /** The keys of the rows that stand in any of some panels, each once, in the order in which they are met. */
  rows(...panels: readonly PanelData[]): readonly string[] {
    return [...new Set(panels.flatMap((panel) => panel.rows.map((row) => rowKey(row))))];
  }

  #indexed(form: FormId, panel: string): Indexed {
    const data = this.panel(form, panel);
    const known = this.#panels.get(data);
    if (known !== undefined) return known;
    const amounts = new Map(data.rows.map((row): [string, Amounts] => [rowKey(row), row.amounts]));
    if (data.total !== undefined) amounts.set(totalKey, data.total);
    const indexed = { amounts, cells: new Map<string, Map<string, Figure>>() };
    this.#panels.set(data, indexed);
    return indexed;
  }
}

/** A panel by the keys of its rows, with the figures that were asked for. */
interface Indexed {
  readonly amounts: ReadonlyMap<string, Amounts>;
  readonly cells: Map<string, Map<string, Figure>>;
}

/** A figure that stands in no form; `undefined` where the data has none. */
export function fact(path: string, amount: Amount | undefined): Figure {
  return { amount: amount ?? zero, place: { fact: path }, stated: amount !== undefined };
}
