import { randomUUID } from "node:crypto";
import type { Edition, Format } from "@mingzhang/batch";
import { and, count, eq, inArray, sql } from "drizzle-orm";
import { ApiError } from "./api-error.ts";
import type { Database } from "./database.ts";
import type { Disclosures } from "./disclosures.ts";
import type { Maker } from "./maker.ts";
import { artifact, disclosure, run, unit } from "./schema/index.ts";
import { claimUnit, settleUnit, type Unit, type UnitState } from "./units.ts";

export type Run = typeof run.$inferSelect;

export interface NewRun {
  readonly year: number;
  readonly editions: readonly Edition[];
  readonly formats: readonly Format[];
  /** All of the year where absent. */
  readonly departments?: readonly string[];
  readonly despite?: string;
  readonly createdBy: string;
  /** A department's own, which goes before a whole city's. */
  readonly single: boolean;
}

/** Runs and their units lie in the database, so that they go on where a killed server left them. */
export class Runs {
  readonly #db: Database;
  readonly #disclosures: Disclosures;
  readonly #maker: Maker;
  readonly #report: (error: unknown) => void;
  readonly #listeners = new Set<(run: string) => void>();
  readonly #working = new Map<string, AbortController>();
  #lanes = 0;
  /** Whether units may have been added since a lane last looked. */
  #stale = false;
  #closed = false;

  constructor(db: Database, disclosures: Disclosures, maker: Maker, report: (error: unknown) => void) {
    this.#db = db;
    this.#disclosures = disclosures;
    this.#maker = maker;
    this.#report = report;
  }

  /** Takes up what a server before this one left undone. */
  async takeUp(): Promise<void> {
    await this.#db.update(unit).set({ state: "waiting" }).where(eq(unit.state, "running"));
    this.#wake();
  }

  /** @throws {ApiError} where there is nothing to make */
  async start({ departments, despite, ...rest }: NewRun): Promise<string> {
    const here = eq(disclosure.year, rest.year);
    const chosen = await this.#db
      .select()
      .from(disclosure)
      .where(departments === undefined ? here : and(here, inArray(disclosure.department, [...departments])));
    if (chosen.length === 0) throw new ApiError(409, "nothing-to-make");
    const id = randomUUID();
    await this.#db.transaction(async (tx) => {
      await tx.insert(run).values({ id, ...rest, despite: despite ?? null });
      await tx.insert(unit).values(chosen.map(({ department, version }) => ({ run: id, department, version })));
    });
    this.#wake();
    return id;
  }

  /** What is under way is ended, and what waits is not begun. */
  async cancel(id: string): Promise<void> {
    const unfinished = and(eq(unit.run, id), inArray(unit.state, ["waiting", "running"]));
    await this.#db.update(unit).set({ state: "cancelled" }).where(unfinished);
    await this.#db
      .update(run)
      .set({ state: "cancelled" })
      .where(and(eq(run.id, id), eq(run.state, "running")));
    for (const [key, controller] of this.#working) if (key.startsWith(`${id} `)) controller.abort();
    this.#tell(id);
  }

  /** Makes what was cancelled or failed; what is done stays as it is. */
  async resume(id: string): Promise<void> {
    const undone = and(eq(unit.run, id), inArray(unit.state, ["cancelled", "failed"]));
    await this.#db.update(unit).set({ state: "waiting", fault: null, finishedAt: null }).where(undone);
    await this.#db.update(run).set({ state: "running", finishedAt: null }).where(eq(run.id, id));
    this.#tell(id);
    this.#wake();
  }

  async find(id: string): Promise<Run | undefined> {
    const [found] = await this.#db.select().from(run).where(eq(run.id, id));
    return found;
  }

  async progress(id: string): Promise<Readonly<Record<UnitState, number>>> {
    const rows = await this.#db
      .select({ state: unit.state, count: count() })
      .from(unit)
      .where(eq(unit.run, id))
      .groupBy(unit.state);
    const none = { waiting: 0, running: 0, done: 0, failed: 0, cancelled: 0 };
    return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) };
  }

  /** Calls whenever something changed in a run; returns how to stop that. */
  subscribe(listener: (run: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends what is under way; it goes on when the next server takes it up. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const controller of this.#working.values()) controller.abort();
    while (this.#lanes > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  #tell(id: string): void {
    for (const listener of this.#listeners) listener(id);
  }

  #wake(): void {
    this.#stale = true;
    while (this.#lanes < this.#maker.parallel && !this.#closed) {
      this.#lanes += 1;
      void this.#work().catch(this.#report);
    }
  }

  async #work(): Promise<void> {
    try {
      while (!this.#closed) {
        this.#stale = false;
        const next = await claimUnit(this.#db);
        if (next === undefined) {
          // What was added while nothing was found must not wait for the next to be added.
          if (this.#stale) continue;
          return;
        }
        this.#tell(next.run);
        await this.#make(next);
        await this.#finish(next.run);
        this.#tell(next.run);
      }
    } finally {
      this.#lanes -= 1;
    }
  }

  async #make(claimed: Unit): Promise<void> {
    const key = `${claimed.run} ${claimed.department}`;
    const controller = new AbortController();
    this.#working.set(key, controller);
    try {
      const fault = await this.#makeFiles(claimed, controller.signal);
      await settleUnit(this.#db, claimed, fault === undefined ? "done" : "failed", fault);
    } catch (error) {
      const aborted = controller.signal.aborted;
      if (!aborted) this.#report(error);
      if (this.#closed) await settleUnit(this.#db, claimed, "waiting");
      else await settleUnit(this.#db, claimed, aborted ? "cancelled" : "failed", aborted ? undefined : "internal");
    } finally {
      this.#working.delete(key);
    }
  }

  /** Why the department has no files, if so. */
  async #makeFiles({ run: id, department, version: number }: Unit, signal: AbortSignal): Promise<string | undefined> {
    const found = await this.find(id);
    if (found === undefined) return "internal";
    const { year, despite, editions, formats } = found;
    const version = await this.#disclosures.version({ year, department }, number);
    if (version.check.counts.error > 0 && despite === null) return "errors-found";
    for (const edition of editions) {
      const { sha256, fileName } = version;
      const files = await this.#maker.make({ sha256, fileName, edition, formats }, signal);
      signal.throwIfAborted();
      for (const { format, ...file } of files) {
        const made = { year, department, version: number, edition, format, ...file };
        await this.#db
          .insert(artifact)
          .values(made)
          .onConflictDoUpdate({
            target: [artifact.year, artifact.department, artifact.version, artifact.edition, artifact.format],
            set: { ...file, createdAt: new Date() },
          });
      }
    }
    return undefined;
  }

  async #finish(id: string): Promise<void> {
    const { waiting, running } = await this.progress(id);
    if (waiting + running > 0) return;
    await this.#db
      .update(run)
      .set({ state: "finished", finishedAt: sql`now()` })
      .where(and(eq(run.id, id), eq(run.state, "running")));
  }
}
