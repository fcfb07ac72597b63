import type { PgBoss } from "pg-boss";
import type { PlannedTask } from "./batch.ts";
import type { BatchStore, Turn } from "./batch-store.ts";
import type { JobDatabase } from "./job-database.ts";
import { jobId, queueName } from "./task.ts";

/** A task of a batch's turn, or the batch as a whole once all its tasks have ended. */
export type JobData =
  | ({ readonly kind: "task"; readonly position: number; readonly plan: PlannedTask } & Turn)
  | ({ readonly kind: "finish" } & Turn);

/** A job that its worker no longer vouches for goes to another one after so many seconds; pg-boss takes no fewer. */
const heartbeatSeconds = 10;

/** A killed worker costs a retry, and so does a fault that may pass. */
const retryLimit = 10;

/** So many places in the queue lie between two priorities of batches. */
const places = 100_000;

/** Puts the work of batches into pg-boss's queue. A job's number follows from its batch, its turn and its place in it. */
export class JobQueue {
  readonly name: string = queueName();
  /** Where jobs end up that took their workers along every time. */
  readonly givenUp: string = `${this.name}-given-up`;
  readonly #boss: PgBoss;
  readonly #store: BatchStore;

  constructor(boss: PgBoss, store: BatchStore) {
    this.#boss = boss;
    this.#store = store;
  }

  async open({ connection }: JobDatabase): Promise<void> {
    await this.#boss.createQueue(this.givenUp, { notify: true });
    await this.#boss.createQueue(this.name, {
      heartbeatSeconds,
      retryLimit,
      retryDelay: 1,
      expireInSeconds: 3600,
      deadLetter: this.givenUp,
      notify: true,
    });
    if (connection.kind === "embedded") await this.#failOrphans();
    for (const turn of await this.#store.running()) await this.send(turn);
  }

  /** Puts in what a turn has left to do; what is there already is not doubled. */
  async send(turn: Turn): Promise<void> {
    const tasks = await this.#store.openTasks(turn);
    const priority = ((await this.#store.spec(turn.batch))?.priority ?? 0) * places;
    // Each further task stands behind the first ones of other batches, so that a small bureau never waits for a large one.
    const jobs = tasks.map(({ position, plan }, index) => ({
      id: jobId(turn.batch, turn.run, position),
      data: { kind: "task", ...turn, position, plan } satisfies JobData,
      priority: priority - Math.min(index, places - 1),
    }));
    if (jobs.length > 0) await this.#boss.insert(this.name, jobs);
    else await this.sendFinish(turn);
  }

  /** Puts in the end of a turn whose tasks have all ended. */
  async sendFinish(turn: Turn): Promise<void> {
    if (!(await this.#store.isComplete(turn))) return;
    const { batch, run } = turn;
    const data: JobData = { kind: "finish", batch, run };
    await this.#boss.insert(this.name, [{ id: jobId(batch, run, "finish"), data, priority: places }]);
  }

  async cancel(batch: string): Promise<void> {
    const cancelled = await this.#store.cancel(batch);
    if (cancelled === undefined) return;
    const parts = [...cancelled.positions, "finish"];
    await this.#boss.cancel(
      this.name,
      parts.map((part) => jobId(batch, cancelled.run, part)),
    );
  }

  /** Jobs that were under way when this database's last process was killed: nobody else can be at work on them. */
  async #failOrphans(): Promise<void> {
    const { rows } = await this.#boss.getDb().executeSql("SELECT name, id FROM pgboss.job WHERE state = 'active'");
    for (const { name, id } of rows as readonly { readonly name: string; readonly id: string }[]) {
      await this.#boss.fail(name, id, { message: "the process was killed" });
    }
  }
}
