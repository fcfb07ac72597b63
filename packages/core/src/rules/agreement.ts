import { cell, panelOf, totalKey } from "../cell.ts";
import type { Disclosure } from "../disclosure.ts";
import type { Finding, Place } from "../finding.ts";
import { type PanelData, rowKey } from "../form-data.ts";
import type { FormId } from "../forms/index.ts";
import { type Amount, Decimal, difference, sum, zero } from "../money.ts";

/** A figure with the places that it is read from: one, or several that are added. */
export interface Figure {
  readonly amount: Amount;
  readonly places: readonly Place[];
}

/** Reads the cells of a disclosure's forms as figures; a blank cell is nothing. */
export class Cells {
  readonly #disclosure: Disclosure;

  constructor(disclosure: Disclosure) {
    this.#disclosure = disclosure;
  }

  panel(form: FormId, panel = "main"): PanelData {
    return panelOf(this.#disclosure, form, panel);
  }

  figure(form: FormId, row: string, column: string, panel = "main"): Figure {
    return { amount: cell(this.panel(form, panel), row, column) ?? zero, places: [{ form, row, column }] };
  }

  total(form: FormId, column: string, panel = "main"): Figure {
    return this.figure(form, totalKey, column, panel);
  }

  /** The keys of the rows that stand in any of some panels, each once, in the order in which they are met. */
  rows(...panels: readonly PanelData[]): readonly string[] {
    return [...new Set(panels.flatMap((panel) => panel.rows.map((row) => rowKey(row))))];
  }
}

/** Figures added up, with all their places. */
export function added(...figures: readonly Figure[]): Figure {
  return { amount: sum(figures.map(({ amount }) => amount)), places: figures.flatMap(({ places }) => places) };
}

/** The same figure in two places must be equal to the cent: it was rounded once. */
export function* agree(rule: string, actual: Figure, expected: Figure): Generator<Finding> {
  const off = difference(actual.amount, expected.amount);
  if (off.isZero()) return;
  yield {
    rule,
    severity: "error",
    places: [...actual.places, ...expected.places],
    expected: expected.amount,
    actual: actual.amount,
    difference: off,
    tolerance: new Decimal(0),
  };
}
