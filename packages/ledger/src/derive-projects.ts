import type { Amount } from "@mingzhang/core";
import { printedAmount, sumFen } from "./fen.ts";
import { budgetOf, type Ledger, type LedgerRow, unitsOf } from "./ledger.ts";

/** What the parts of a disclosure beside its forms say of a project. */
export interface ProjectFunds {
  readonly unit: string;
  readonly name: string;
  /** From all sources: the amount of its performance table. */
  readonly amount: Amount;
  /** From the general public budget alone, as in 表7: the amount of its description (预算安排规模). Absent where 表7 does not list it. */
  readonly generalPublic?: Amount;
  /** 财政拨款 and 其他资金 of its performance table. */
  readonly fiscal: Amount;
  readonly other: Amount;
}

/** Every project of every unit, in the order of 表7; those that 表7 does not list stand last in their unit. */
export function deriveProjects({ rows }: Ledger): readonly ProjectFunds[] {
  return unitsOf(rows).flatMap((unit) => {
    const spent = rows.filter((row) => row.unit === unit && row.project !== undefined);
    const names = new Set([...spent].sort(byTable).map(({ project = "" }) => project));
    return [...names].map((name) => fundsOf(unit, name, spent));
  });
}

/** The general public budget’s rows first, by item (项); the projects of one item stay in the order of the ledger. */
function byTable(one: LedgerRow, other: LedgerRow): number {
  const [first, second] = [one, other].map((row) => `${budgetOf(row) === "generalPublic" ? 0 : 1}${row.item}`) as [
    string,
    string,
  ];
  return first < second ? -1 : first > second ? 1 : 0;
}

function fundsOf(unit: string, name: string, rows: readonly LedgerRow[]): ProjectFunds {
  const spent = rows.filter((row) => row.project === name);
  const of = (some: readonly LedgerRow[]) => printedAmount(sumFen(some.map(({ amount }) => amount)));
  const generalPublic = spent.filter((row) => budgetOf(row) === "generalPublic");
  return {
    unit,
    name,
    amount: of(spent),
    ...(generalPublic.length === 0 ? {} : { generalPublic: of(generalPublic) }),
    fiscal: of(spent.filter((row) => budgetOf(row) !== undefined)),
    other: of(spent.filter((row) => budgetOf(row) === undefined)),
  };
}
