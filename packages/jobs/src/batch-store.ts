import type { BatchResult, BatchSpec, PlannedTask, TaskState } from "./batch.ts";
import type { JobDatabase } from "./job-database.ts";
import { planTasks } from "./plan-tasks.ts";
import { tables } from "./tables.ts";
import type { Outcome } from "./task.ts";

/** A batch's turn: each time that it is started or resumed it has another, and what comes late from the last is let go. */
export interface Turn {
  readonly batch: string;
  readonly run: number;
}

export interface OpenTask {
  readonly position: number;
  readonly plan: PlannedTask;
}

/** What the database knows of batches and changes in them; all of it can be told again from the storage. */
export class BatchStore {
  readonly #query: JobDatabase["query"];

  private constructor(query: JobDatabase["query"]) {
    this.#query = query;
  }

  static async open({ boss, query }: JobDatabase): Promise<BatchStore> {
    await boss.getDb().executeSql(tables);
    return new BatchStore(query);
  }

  /** Gives a batch a turn, with all its tasks before it; a batch that is running keeps the turn that it has. */
  async begin(id: string, spec: BatchSpec, priority: number): Promise<Turn> {
    const tasks = planTasks(spec).map(({ outcome, ...plan }, position) => {
      return { position, plan, state: outcome === undefined ? "queued" : "refused", outcome };
    });
    await this.#query(
      `WITH taken AS (
         INSERT INTO batches.batch AS b (id, bureau, storage, folder, spec, priority, state)
         VALUES ($1, $2, $3, $4, $5, $6, 'running')
         ON CONFLICT (id) DO UPDATE SET run = b.run + 1, state = 'running', priority = excluded.priority,
           result = NULL, created_at = now(), ended_at = NULL
           WHERE b.state <> 'running'
         RETURNING id
       )
       INSERT INTO batches.task (batch, position, plan, state, outcome)
       SELECT taken.id, position, plan, state, outcome
         FROM taken, json_to_recordset($7::json) AS t (position integer, plan json, state text, outcome json)
       ON CONFLICT (batch, position) DO UPDATE SET state = excluded.state, outcome = excluded.outcome,
         began_at = NULL, ended_at = NULL`,
      [id, spec.bureau, spec.storage, spec.folder, JSON.stringify(spec), priority, JSON.stringify(tasks)],
    );
    const [row] = await this.#query<{ readonly run: number }>("SELECT run FROM batches.batch WHERE id = $1", [id]);
    return { batch: id, run: row?.run ?? 1 };
  }

  /** Batches that another turn in the same place would mix its files with. */
  async rivals(id: string, { storage, folder }: BatchSpec): Promise<readonly string[]> {
    const rows = await this.#query<{ readonly id: string }>(
      "SELECT id FROM batches.batch WHERE state = 'running' AND id <> $1 AND storage = $2 AND folder = $3",
      [id, storage, folder],
    );
    return rows.map((row) => row.id);
  }

  async running(): Promise<readonly Turn[]> {
    return await this.#query<Turn>("SELECT id AS batch, run FROM batches.batch WHERE state = 'running' ORDER BY id");
  }

  async openTasks({ batch }: Turn): Promise<readonly OpenTask[]> {
    return await this.#query<OpenTask>(
      "SELECT position, plan FROM batches.task WHERE batch = $1 AND state IN ('queued', 'running') ORDER BY position",
      [batch],
    );
  }

  /** Begins a task, unless its turn is over or it has ended. */
  async take(turn: Turn, position: number): Promise<boolean> {
    return await this.#change(turn, position, "state = 'running', began_at = now()", []);
  }

  /** Ends a task, unless its turn is over. */
  async settle(turn: Turn, position: number, state: TaskState, outcome: Outcome): Promise<boolean> {
    const values = [state, JSON.stringify(outcome)];
    return await this.#change(turn, position, "state = $4, outcome = $5, ended_at = now()", values);
  }

  async #change({ batch, run }: Turn, position: number, change: string, values: readonly string[]): Promise<boolean> {
    const rows = await this.#query(
      `UPDATE batches.task SET ${change}
        WHERE batch = $1 AND position = $3 AND state IN ('queued', 'running')
          AND EXISTS (SELECT FROM batches.batch WHERE id = $1 AND run = $2 AND state = 'running')
       RETURNING position`,
      [batch, run, position, ...values],
    );
    return rows.length > 0;
  }

  /** Finished files that were lost or changed before the batch was whole. */
  async fail({ batch }: Turn, position: number, outcome: Outcome): Promise<void> {
    await this.#query("UPDATE batches.task SET state = 'failed', outcome = $3 WHERE batch = $1 AND position = $2", [
      batch,
      position,
      JSON.stringify(outcome),
    ]);
  }

  /** Whether nothing but the batch as a whole is left to do in its turn. */
  async isComplete({ batch, run }: Turn): Promise<boolean> {
    const rows = await this.#query(
      `SELECT id FROM batches.batch WHERE id = $1 AND run = $2 AND state = 'running'
          AND NOT EXISTS (SELECT FROM batches.task WHERE batch = $1 AND state IN ('queued', 'running'))`,
      [batch, run],
    );
    return rows.length > 0;
  }

  async finish({ batch, run }: Turn, result: BatchResult): Promise<void> {
    await this.#query(
      `UPDATE batches.batch SET state = 'ended', result = $3, ended_at = now()
        WHERE id = $1 AND run = $2 AND state = 'running'`,
      [batch, run, JSON.stringify(result)],
    );
  }

  /** @returns the turn that is over and the tasks that it leaves undone; nothing where the batch was not running */
  async cancel(id: string): Promise<(Turn & { readonly positions: readonly number[] }) | undefined> {
    const [turn] = await this.#query<{ readonly run: number }>(
      "UPDATE batches.batch SET state = 'cancelled', ended_at = now() WHERE id = $1 AND state = 'running' RETURNING run",
      [id],
    );
    if (turn === undefined) return undefined;
    const tasks = await this.#query<{ readonly position: number }>(
      `UPDATE batches.task SET state = 'cancelled', ended_at = now()
        WHERE batch = $1 AND state IN ('queued', 'running') RETURNING position`,
      [id],
    );
    return { batch: id, run: turn.run, positions: tasks.map(({ position }) => position) };
  }

  async spec(id: string): Promise<{ readonly spec: BatchSpec; readonly priority: number } | undefined> {
    const [row] = await this.#query<{ readonly spec: BatchSpec; readonly priority: number }>(
      "SELECT spec, priority FROM batches.batch WHERE id = $1",
      [id],
    );
    return row;
  }

  /** Takes over a batch that only the storage remembers; one that is known is left as it is. */
  async restore(id: string, spec: BatchSpec, createdAt: Date): Promise<void> {
    await this.#query(
      `INSERT INTO batches.batch (id, bureau, storage, folder, spec, priority, state, created_at, ended_at)
       VALUES ($1, $2, $3, $4, $5, 0, 'cancelled', $6, now()) ON CONFLICT (id) DO NOTHING`,
      [id, spec.bureau, spec.storage, spec.folder, JSON.stringify(spec), createdAt],
    );
  }
}
