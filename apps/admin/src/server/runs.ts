import type { Edition, Format } from "@mingzhang/batch";
import type { BatchRequest, Engine, TaskStatus } from "@mingzhang/jobs";
import { and, count, eq, inArray } from "drizzle-orm";
import { ApiError } from "./api-error.ts";
import type { Database } from "./database.ts";
import { expectationsOf } from "./expectations.ts";
import { knownFile, type NewestVersion, newestVersions } from "./newest-versions.ts";
import { folderOf, recordFiles, settleUnit } from "./run-files.ts";
import { fiscalYear, run, unit, type unitStates } from "./schema/index.ts";

export type UnitState = (typeof unitStates)[number];

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

/** The runs of the app: batches of the engine, and what is known of their departments. */
export class Runs {
  readonly #db: Database;
  readonly #engine: Engine;
  /** Where the engine puts files. */
  readonly #storage: string;
  readonly #report: (error: unknown) => void;
  readonly #listeners = new Set<(run: string) => void>();
  readonly #followed = new Map<string, Promise<void>>();
  #closed = false;

  constructor(db: Database, engine: Engine, storage: string, report: (error: unknown) => void) {
    this.#db = db;
    this.#engine = engine;
    this.#storage = storage;
    this.#report = report;
  }

  /** Hears again of what a server before this one began; the engine has gone on with it already. */
  async takeUp(): Promise<void> {
    await this.#cancelUnanswered();
    const unfinished = await this.#db.select().from(run).where(eq(run.state, "running"));
    for (const found of unfinished) this.#follow(found);
  }

  /** @throws {ApiError} where there is nothing to make */
  async start({ departments, ...asked }: NewRun): Promise<string> {
    const chosen = await newestVersions(this.#db, asked.year, departments);
    const [settings] = await this.#db.select().from(fiscalYear).where(eq(fiscalYear.year, asked.year));
    if (chosen.length === 0 || settings === undefined) throw new ApiError(409, "nothing-to-make");
    const codes = chosen.map(({ department }) => department);
    const previous = await newestVersions(this.#db, asked.year - 1, codes);
    // Of some departments alone nobody can say who is missing, or what they should come to.
    const expectations = departments === undefined ? { expectations: await expectationsOf(this.#db, asked.year) } : {};
    const request = this.#requestOf(asked, chosen, settings.profile, previous);
    const id = await this.#engine.start({ ...request, ...expectations });
    await this.#followed.get(id);
    const fresh = { ...asked, despite: asked.despite ?? null, state: "running" as const, createdAt: new Date() };
    await this.#db.transaction(async (tx) => {
      // The same asked for again is the same batch.
      await tx
        .insert(run)
        .values({ id, ...fresh })
        .onConflictDoUpdate({ target: run.id, set: { ...fresh, finishedAt: null } });
      await tx.delete(unit).where(eq(unit.run, id));
      await tx.insert(unit).values(chosen.map(({ department, number }) => ({ run: id, department, version: number })));
    });
    await this.#followFound(id);
    return id;
  }

  /** What is under way is ended, and what waits is not begun. */
  async cancel(id: string): Promise<void> {
    await this.#engine.cancel(id);
  }

  /** Makes what was cancelled or failed; what is done stays as it is. */
  async resume(id: string): Promise<void> {
    await this.#followed.get(id);
    await this.#engine.resume(id);
    const undone = and(eq(unit.run, id), inArray(unit.state, ["cancelled", "failed"]));
    await this.#db.update(unit).set({ state: "waiting", fault: null, finishedAt: null }).where(undone);
    await this.#db.update(run).set({ state: "running", finishedAt: null }).where(eq(run.id, id));
    await this.#followFound(id);
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
    const none = { waiting: 0, done: 0, failed: 0, cancelled: 0 };
    return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) };
  }

  /** Calls whenever something changed in a run; returns how to stop that. */
  subscribe(listener: (run: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets nobody hear of runs any more; the engine itself is closed by whoever opened it. */
  close(): void {
    this.#closed = true;
  }

  #requestOf(
    asked: NewRun,
    chosen: readonly NewestVersion[],
    profile: string,
    previous: readonly NewestVersion[],
  ): BatchRequest {
    const { year, editions, formats, despite, single } = asked;
    const [only] = single ? chosen : [];
    return {
      // Departments that make their own take turns, and go before a whole city.
      bureau: only?.department ?? "",
      priority: single ? 1 : 0,
      storage: this.#storage,
      folder: folderOf(year, only?.department),
      inputs: chosen.map((each) => knownFile(each)),
      previous: previous.map((each) => knownFile(each)),
      editions,
      formats,
      profile,
      ...(despite === undefined ? {} : { despite }),
    };
  }

  /** Ends batches whose server was killed before it could answer that they were begun; asked for again, they go on. */
  async #cancelUnanswered(): Promise<void> {
    for (const { id, state } of await this.#engine.batches(this.#storage)) {
      if (state === "running" && (await this.find(id))?.state !== "running") await this.#engine.cancel(id);
    }
  }

  async #followFound(id: string): Promise<void> {
    const found = await this.find(id);
    if (found !== undefined) this.#follow(found);
  }

  /** Hears of a batch until it ends. */
  #follow(found: Run): void {
    const { id } = found;
    if (this.#followed.has(id)) return;
    const following = this.#listen(found)
      .catch((error: unknown) => {
        // The database is closed under whoever still listens when the server ends.
        if (!this.#closed) this.#report(error);
      })
      .finally(() => this.#followed.delete(id));
    this.#followed.set(id, following);
  }

  async #listen(found: Run): Promise<void> {
    const { id, year, single, editions } = found;
    const units = await this.#db.select().from(unit).where(eq(unit.run, id));
    const versions = new Map(units.map((each) => [each.department, each.version]));
    const folder = folderOf(year, single ? units[0]?.department : undefined);
    const ended = new Map<string, readonly TaskStatus[]>();
    for await (const event of this.#engine.events(id)) {
      if (event.kind === "task") {
        const code = event.task.department?.code ?? "";
        const tasks = [...(ended.get(code) ?? []), event.task];
        ended.set(code, tasks);
        await recordFiles(this.#db, found, versions.get(code) ?? 0, folder, event.task);
        if (tasks.length === editions.length) await settleUnit(this.#db, id, tasks);
      } else if (event.kind === "ended") {
        const state = event.summary.state === "cancelled" ? "cancelled" : "finished";
        await this.#db.update(run).set({ state, finishedAt: new Date() }).where(eq(run.id, id));
      }
      for (const listener of this.#listeners) listener(id);
    }
  }
}
