import { type Catalogue, type FormData, type FormsData, forms } from "@mingzhang/core";
import type { Ledger, LedgerRow } from "./ledger.ts";
import { LedgerError, ledgerProblems } from "./ledger-problem.ts";
import { placements } from "./placements.ts";
import { type Placement, tabulate } from "./tabulate.ts";

type AnyPlace = (row: LedgerRow, catalogue: Catalogue) => Placement | undefined;

/**
 * All forms of a disclosure: added up in 分, each printed cell rounded by itself, so that no rule finds more than rounding.
 * A cell to which no row contributes is blank. Codes that the year's list lacks are added to the catalogue beforehand.
 *
 * @throws {LedgerError} when the ledger has problems
 */
export function deriveForms(ledger: Ledger, catalogue: Catalogue): FormsData {
  const problems = ledgerProblems(ledger, catalogue);
  if (problems.length > 0) throw new LedgerError(problems);
  return Object.fromEntries(
    forms.map((form) => {
      const places: Readonly<Record<string, AnyPlace>> = placements[form.id];
      const data: FormData = Object.fromEntries(
        form.panels.map((panel) => {
          const place = (row: LedgerRow) => places[panel.id]?.(row, catalogue);
          return [panel.id, tabulate(panel, ledger.rows, place, catalogue)];
        }),
      );
      return [form.id, data];
    }),
    // The types of the placements hold the keys of each form; this list of them has lost which form is which.
  ) as unknown as FormsData;
}
