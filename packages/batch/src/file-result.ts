import type { DepartmentReport } from "@mingzhang/report";
import type { FileProblem } from "./problem.ts";

export type Department = DepartmentReport["department"];

/** What the check of a department came to. */
export interface CheckSummary {
  readonly counts: DepartmentReport["counts"];
  /** Its errors, in sentences. */
  readonly errors: readonly string[];
  /** Why the department was published in spite of them. */
  readonly despite?: string;
}

/** What became of one data file: its department's files, or why there are none. */
export interface FileResult {
  readonly file: string;
  readonly department?: Department;
  readonly outputs: readonly string[];
  /** The files beside them that hold what the check found. */
  readonly findings?: readonly string[];
  /** The manifest, and the receipt that is signed for it. */
  readonly receipts?: readonly string[];
  readonly check?: CheckSummary;
  readonly problems: readonly FileProblem[];
  /** The defect of the program behind a problem `internal`. */
  readonly error?: unknown;
}
