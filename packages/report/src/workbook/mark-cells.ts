import { type Severity, severities } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { CellAddress, FindCell } from "@mingzhang/render-excel";
import type { Workbook } from "exceljs";
import { sidesOf } from "../describe-finding.ts";
import { culpritHint } from "../fix-words.ts";
import type { DescribedFinding } from "../report-department.ts";
import { addressOf } from "./address-of.ts";
import { fills } from "./fills.ts";

interface Mark {
  readonly address: CellAddress;
  readonly severity: Severity;
  readonly notes: readonly string[];
}

/** Colours the cells in question in the department's tables, with a note that says why; what merely explains marks nothing. */
export function markCells(
  workbook: Workbook,
  findings: readonly DescribedFinding[],
  findCell: FindCell,
  locale: Locale,
): void {
  for (const { address, severity, notes } of marks(findings, findCell, locale)) {
    const cell = workbook.getWorksheet(address.sheet)?.getCell(address.cell);
    if (cell === undefined) continue;
    // Styles are shared by all cells that look alike: this one gets its own.
    cell.style = { ...cell.style, fill: fills[severity] };
    cell.note = notes.join("\n");
  }
}

function marks(findings: readonly DescribedFinding[], findCell: FindCell, locale: Locale): readonly Mark[] {
  const byCell = new Map<string, Mark>();
  const mark = (address: CellAddress | undefined, severity: Severity, note: string) => {
    if (address === undefined) return;
    const key = `${address.sheet}!${address.cell}`;
    const { severity: known = severity, notes = [] } = byCell.get(key) ?? {};
    const graver = severities.indexOf(known) < severities.indexOf(severity) ? known : severity;
    byCell.set(key, { address, severity: graver, notes: notes.includes(note) ? notes : [...notes, note] });
  };
  for (const described of findings) {
    const { finding, message } = described;
    if (finding.severity === "info") continue;
    for (const place of sidesOf(finding)[0]) mark(addressOf(place, findCell), finding.severity, message);
    const hint = culpritHint(described, locale);
    if (hint !== undefined) mark(addressOf(finding.culprit?.place, findCell), finding.severity, hint);
  }
  return [...byCell.values()];
}
