import type { Disclosure } from "../../disclosure.ts";
import { fact } from "../../figures.ts";
import type { Figure } from "../../relation.ts";

/** The funds of 部门整体绩效目标表; the department's own (本级安排) first, since most of the money stands there. */
export function overallFunds({ overall: { funds } }: Disclosure["performance"]): readonly Figure[] {
  return (["own", "superior", "other"] as const).map((field) =>
    fact(`performance.overall.funds.${field}`, funds[field]),
  );
}
