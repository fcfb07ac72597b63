import { loadCatalogue } from "@mingzhang/catalogues";
import type { BatchExpectations } from "@mingzhang/core";
import { asc, eq } from "drizzle-orm";
import type { Database } from "./database.ts";
import { department, fiscalYear } from "./schema/index.ts";

/** A file of expectations, before its amounts are read. */
export type Expectations = Pick<BatchExpectations, "departments"> & {
  readonly categories?: readonly { readonly code: string; readonly name: string; readonly amount: string }[];
};

/** What the bureau knows of a year's departments before their data comes in: who they are, and the control totals if it has entered any. */
export async function expectationsOf(db: Database, year: number): Promise<Expectations> {
  const departments = await db.select().from(department).orderBy(asc(department.code));
  const [settings] = await db.select().from(fiscalYear).where(eq(fiscalYear.year, year));
  const totals = Object.entries(settings?.controlTotals ?? {});
  if (totals.length === 0) return { departments };
  const { functional } = loadCatalogue(year);
  const categories = totals.map(([code, amount]) => ({ code, name: functional.find(code)?.name ?? code, amount }));
  return { departments, categories };
}
