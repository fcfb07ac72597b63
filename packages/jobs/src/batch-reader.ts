import type {
  BatchResult,
  BatchState,
  BatchStatus,
  BatchSummary,
  PlannedTask,
  TaskState,
  TaskStatus,
} from "./batch.ts";
import { taskStates } from "./batch.ts";
import type { JobDatabase } from "./job-database.ts";
import type { Outcome } from "./task.ts";

interface BatchRow {
  readonly id: string;
  readonly bureau: string;
  readonly storage: string;
  readonly folder: string;
  readonly state: BatchState;
  readonly result: BatchResult | null;
  readonly created_at: Date;
  readonly ended_at: Date | null;
  readonly counts: Partial<Readonly<Record<TaskState, number>>> | null;
}

interface TaskRow {
  readonly position: number;
  readonly plan: PlannedTask;
  readonly state: TaskState;
  readonly outcome: Outcome | null;
  readonly began_at: Date | null;
  readonly ended_at: Date | null;
}

const summaries = `
  SELECT b.id, b.bureau, b.storage, b.folder, b.state, b.result, b.created_at, b.ended_at,
    (SELECT json_object_agg(state, number) FROM
      (SELECT state, count(*)::integer AS number FROM batches.task WHERE batch = b.id GROUP BY state) AS c) AS counts
  FROM batches.batch AS b`;

/** Reads where batches stand. */
export class BatchReader {
  readonly #query: JobDatabase["query"];

  constructor({ query }: JobDatabase) {
    this.#query = query;
  }

  /** The newest first. */
  async list(storage: string | undefined): Promise<readonly BatchSummary[]> {
    const text = `${summaries} WHERE $1::text IS NULL OR b.storage = $1 ORDER BY b.created_at DESC, b.id`;
    return (await this.#query<BatchRow>(text, [storage ?? null])).map(summaryOf);
  }

  async summary(id: string): Promise<BatchSummary | undefined> {
    return (await this.#query<BatchRow>(`${summaries} WHERE b.id = $1`, [id])).map(summaryOf)[0];
  }

  async status(id: string): Promise<BatchStatus | undefined> {
    const summary = await this.summary(id);
    return summary && { ...summary, tasks: [...(await this.#tasks(id)).values()] };
  }

  /** How each task stands, by its position. */
  async states(id: string): Promise<ReadonlyMap<number, TaskState>> {
    const rows = await this.#query<Pick<TaskRow, "position" | "state">>(
      "SELECT position, state FROM batches.task WHERE batch = $1 ORDER BY position",
      [id],
    );
    return new Map(rows.map(({ position, state }) => [position, state]));
  }

  /** Some of a batch's tasks, or all of them. */
  async tasks(id: string, positions: readonly number[]): Promise<ReadonlyMap<number, TaskStatus>> {
    return await this.#tasks(id, positions);
  }

  async #tasks(id: string, positions?: readonly number[]): Promise<ReadonlyMap<number, TaskStatus>> {
    const rows = await this.#query<TaskRow>(
      `SELECT position, plan, state, outcome, began_at, ended_at FROM batches.task
        WHERE batch = $1 AND ($2::integer[] IS NULL OR position = ANY($2::integer[])) ORDER BY position`,
      [id, positions ?? null],
    );
    return new Map(rows.map((row) => [row.position, statusOf(row)]));
  }
}

function summaryOf({ created_at, ended_at, result, counts, ...rest }: BatchRow): BatchSummary {
  return {
    ...rest,
    counts: Object.fromEntries(taskStates.map((state) => [state, counts?.[state] ?? 0])) as BatchSummary["counts"],
    createdAt: created_at,
    ...(ended_at === null ? {} : { endedAt: ended_at }),
    ...(result === null ? {} : { result }),
  };
}

function statusOf({ plan, state, outcome, began_at, ended_at }: TaskRow): TaskStatus {
  const { task: _, ...planned } = plan;
  return {
    ...planned,
    state,
    ...(outcome === null ? {} : { outcome }),
    ...(began_at === null ? {} : { beganAt: began_at }),
    ...(ended_at === null ? {} : { endedAt: ended_at }),
  };
}
