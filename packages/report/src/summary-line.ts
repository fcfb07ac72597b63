import type { Locale } from "@mingzhang/locales";
import type { DepartmentReport } from "./report-department.ts";

/** How many departments there are, and how many of them have to look again. */
export function summaryLine(counts: readonly DepartmentReport["counts"][], locale: Locale): string {
  const error = counts.filter((each) => each.error > 0).length;
  const warning = counts.filter((each) => each.error === 0 && each.warning > 0).length;
  return locale.report("summary.departments", {
    total: String(counts.length),
    error: String(error),
    warning: String(warning),
    clean: String(counts.length - error - warning),
  });
}
