import type { SheetNotice, SheetProblem } from "../sheet-problem.ts";

/** Everything that is said of the cells of one sheet, gathered while it is read. */
export interface TableFindings {
  readonly problems: SheetProblem[];
  readonly notices: SheetNotice[];
}
