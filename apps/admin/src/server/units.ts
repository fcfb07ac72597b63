import { and, asc, desc, eq } from "drizzle-orm";
import type { Database } from "./database.ts";
import { run, unit, type unitStates } from "./schema/index.ts";

export type UnitState = (typeof unitStates)[number];

/** One department of a run. */
export type Unit = typeof unit.$inferSelect;

/** Takes the next unit that waits; another server on the same database passes over it. */
export async function claimUnit(db: Database): Promise<Unit | undefined> {
  return await db.transaction(async (tx) => {
    const [next] = await tx
      .select({ unit })
      .from(unit)
      .innerJoin(run, eq(run.id, unit.run))
      .where(eq(unit.state, "waiting"))
      .orderBy(desc(run.single), asc(run.createdAt), asc(unit.department))
      .limit(1)
      .for("update", { of: unit, skipLocked: true });
    if (next === undefined) return undefined;
    await tx.update(unit).set({ state: "running" }).where(isUnit(next.unit));
    return next.unit;
  });
}

/** Says what became of a unit; one that was cancelled meanwhile stays so. */
export async function settleUnit(db: Database, claimed: Unit, state: UnitState, fault?: string): Promise<void> {
  const finishedAt = state === "waiting" ? null : new Date();
  await db
    .update(unit)
    .set({ state, fault: fault ?? null, finishedAt })
    .where(and(isUnit(claimed), eq(unit.state, "running")));
}

function isUnit({ run: id, department }: Unit) {
  return and(eq(unit.run, id), eq(unit.department, department));
}
