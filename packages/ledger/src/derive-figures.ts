import type { Amount } from "@mingzhang/core";
import { printedAmount, sumFen } from "./fen.ts";
import { fundingSources } from "./funding-source.ts";
import { budgetOf, type Ledger, type LedgerRow, useOf } from "./ledger.ts";

/** 机关运行经费: what the general public budget gives administrative units (行政单位), all units when none are named, to run on. */
export function deriveAgencyOperating({ rows }: Ledger, administrativeUnits?: readonly string[]): Amount {
  return printedSum(rows, (row) => {
    const isAdministrative = administrativeUnits?.includes(row.unit) ?? true;
    return isAdministrative && budgetOf(row) === "generalPublic" && useOf(row) === "operating";
  });
}

/** The funds of 部门整体绩效目标表: 上级安排, 本级安排, 其他资金. */
export interface OverallFunds {
  readonly superior: Amount;
  readonly own: Amount;
  readonly other: Amount;
}

/** The whole budget by who arranges it: a higher level’s treasury, this level’s with what is left of last year, or nobody’s. */
export function deriveOverallFunds({ rows }: Ledger): OverallFunds {
  const isTransferred = ({ source }: LedgerRow) => fundingSources[source].transferred === true;
  return {
    superior: printedSum(rows, isTransferred),
    own: printedSum(rows, (row) => budgetOf(row) !== undefined && !isTransferred(row)),
    other: printedSum(rows, (row) => budgetOf(row) === undefined),
  };
}

/** What the text above the performance tables says of all projects: 财政拨款项目 and 非财政拨款项目涉及预算金额. */
export interface ProjectTotals {
  readonly fiscal: Amount;
  readonly other: Amount;
}

/** Added up before rounding, as the totals of 表7, 表8 and 表9 are. */
export function deriveProjectTotals({ rows }: Ledger): ProjectTotals {
  const isProject = ({ project }: LedgerRow) => project !== undefined;
  return {
    fiscal: printedSum(rows, (row) => isProject(row) && budgetOf(row) !== undefined),
    other: printedSum(rows, (row) => isProject(row) && budgetOf(row) === undefined),
  };
}

function printedSum(rows: readonly LedgerRow[], counts: (row: LedgerRow) => boolean): Amount {
  return printedAmount(sumFen(rows.filter(counts).map(({ amount }) => amount)));
}
