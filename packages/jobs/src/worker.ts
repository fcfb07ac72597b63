import type { FileProblem } from "@mingzhang/batch";
import type { JobWithMetadata, PgBoss } from "pg-boss";
import type { TaskState } from "./batch.ts";
import type { BatchReader } from "./batch-reader.ts";
import type { BatchStore } from "./batch-store.ts";
import type { JobData, JobQueue } from "./job-queue.ts";
import { faultProblem, ProcessFaultError } from "./process-pool.ts";
import type { RenderPool } from "./render-pool.ts";
import type { Outcome } from "./task.ts";

type Job = JobWithMetadata<JobData>;
type TaskData = Extract<JobData, { readonly kind: "task" }>;

export interface WorkerOptions {
  readonly boss: PgBoss;
  readonly queue: JobQueue;
  readonly store: BatchStore;
  readonly reader: BatchReader;
  readonly pool: RenderPool;
}

/** Takes jobs out of the queue and has the pool do them. */
export class Worker {
  readonly #options: WorkerOptions;
  #closing = false;

  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  /** @param concurrency how many jobs at a time */
  async start(concurrency: number): Promise<void> {
    const { boss, queue } = this.#options;
    const options = {
      batchSize: 1,
      includeMetadata: true,
      pollingIntervalSeconds: 1,
      notifyPollingIntervalSeconds: 1,
      heartbeatRefreshSeconds: 1,
    } as const;
    for (let index = 0; index < concurrency; index += 1) {
      let id: string | undefined;
      id = await boss.work<JobData, void, typeof options>(queue.name, options, async ([job]) => {
        try {
          if (job !== undefined) await this.#perform(job);
        } finally {
          // Otherwise the next job waits until the queue is looked at again.
          if (id !== undefined) boss.notifyWorker(id);
        }
      });
    }
    if (concurrency > 0) {
      await boss.work<JobData>(queue.givenUp, { batchSize: 1 }, async ([job]) => {
        if (job !== undefined) await this.#giveUp(job.data);
      });
    }
  }

  /** Drops what is under way, which counts as a failed attempt of its job. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#options.pool.close();
  }

  async #perform(job: Job): Promise<void> {
    switch (job.data.kind) {
      case "task":
        return await this.#performTask(job, job.data);
      case "finish":
        return await this.#finish(job);
    }
  }

  async #performTask(job: Job, data: TaskData): Promise<void> {
    const { store, queue, pool } = this.#options;
    const { task, file } = data.plan;
    if (task === undefined || !(await store.take(data, data.position))) return;
    try {
      const outcome = await pool.run("performTask", task, job.signal);
      await store.settle(data, data.position, stateOf(outcome), outcome);
    } catch (error) {
      const problem = this.#problemOf(error, job, file);
      if (problem === undefined) throw error;
      await store.settle(data, data.position, "failed", nothingMade(data, problem));
    }
    await queue.sendFinish(data);
  }

  async #finish(job: Job): Promise<void> {
    const { store, reader, pool } = this.#options;
    const { batch } = job.data;
    const known = await store.spec(batch);
    const status = await reader.status(batch);
    if (known === undefined || status === undefined) return;
    const { tasks } = status;
    const { altered, ...result } = await pool.run("finishBatch", { spec: known.spec, tasks }, job.signal);
    for (const { position, outcome } of altered) await store.fail(job.data, position, outcome);
    await store.finish(job.data, result);
  }

  /** Why a task ends without having been done; nothing where it is to be tried again. */
  #problemOf(error: unknown, { retryCount }: Job, file: string): FileProblem | undefined {
    if (this.#closing || (error instanceof ProcessFaultError && error.fault === "cancelled")) return undefined;
    const problem = faultProblem(error, this.#options.pool.limits) ?? {
      code: "process-died",
      values: { reason: String(error) },
    };
    // Limits are met again; whatever else ended a process may not be.
    if (problem.code === "process-died" && retryCount + 1 < attempts) return undefined;
    return { file, path: [], ...problem };
  }

  async #giveUp(data: JobData): Promise<void> {
    const { store, queue } = this.#options;
    const reason = "killed";
    if (data.kind === "task") {
      const { file } = data.plan;
      const problem: FileProblem = { code: "process-died", file, path: [], values: { reason } };
      await store.settle(data, data.position, "failed", nothingMade(data, problem));
      await queue.sendFinish(data);
    } else {
      const problem: FileProblem = { code: "process-died", file: data.batch, path: [], values: { reason } };
      await store.finish(data, { files: [], findings: [], problems: [problem] });
    }
  }
}

/** How often a task is tried whose process died by itself or whose storage did not answer. */
const attempts = 2;

function stateOf({ problems, reused }: Outcome): TaskState {
  if (problems.length === 0) return reused ? "reused" : "made";
  return problems.every(({ code }) => ours.has(code)) ? "failed" : "refused";
}

/** Problems that are not the data's. */
const ours: ReadonlySet<FileProblem["code"]> = new Set(["input-lost", "internal", "not-verified", "not-writable"]);

function nothingMade({ plan: { department } }: TaskData, problem: FileProblem): Outcome {
  return {
    ...(department === undefined ? {} : { department }),
    documents: [],
    findings: [],
    problems: [problem],
    reused: false,
  };
}
