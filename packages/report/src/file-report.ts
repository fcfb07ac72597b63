import type { DepartmentReport, Position } from "./report-department.ts";

/** Why a file could not be checked. */
export interface UnreadFile {
  readonly file: string;
  readonly problems: readonly {
    readonly code: string;
    readonly place?: Position;
    readonly path: readonly (string | number)[];
    readonly values: Readonly<Record<string, string>>;
    /** The problem in the reader's words, the file's name in them. */
    readonly message: string;
  }[];
}

/** What became of one file. */
export type FileReport = DepartmentReport | UnreadFile;

export function isUnread(report: FileReport): report is UnreadFile {
  return "problems" in report;
}
