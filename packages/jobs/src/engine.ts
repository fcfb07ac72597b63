import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { acceptFiles } from "./accept-files.ts";
import {
  type BatchEvent,
  type BatchRequest,
  type BatchSpec,
  type BatchStatus,
  type BatchSummary,
  batchId,
  type TaskState,
} from "./batch.ts";
import { BatchReader } from "./batch-reader.ts";
import { BatchStore } from "./batch-store.ts";
import { acceptFonts } from "./fonts.ts";
import { type Connection, openJobDatabase } from "./job-database.ts";
import { JobQueue } from "./job-queue.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { openRenderPool, type RenderPool } from "./render-pool.ts";
import { absoluteAddress, openStorage } from "./storage.ts";
import { batchesKey, batchKey } from "./task.ts";
import { Worker } from "./worker.ts";

export interface EngineOptions {
  /** `postgres://…`, or the folder of an embedded database, which is this process's alone. */
  readonly database: string;
  /** How many departments are made at a time; none where other processes do the work. As many as there are cores when absent. */
  readonly workers?: number;
  /** What making one department in one edition may use. */
  readonly limits?: Partial<Limits>;
  /** Another module for the processes that make files, in tests of what may go wrong with them. */
  readonly renderProcess?: URL;
}

/** Batches of many departments over one queue; any number of engines may share a PostgreSQL server. */
export interface Engine {
  /** The database, for an app that keeps its own tables beside the queue's. */
  readonly connection: Connection;
  /**
   * Takes the data files and workbooks in, and puts the batch into the queue.
   *
   * @throws {Error} where a font cannot be read
   * @returns the batch's id; what is asked for again is the same batch, and what is already made is not made again
   */
  start(request: BatchRequest): Promise<string>;
  /** Ends a batch before its time: what is made stays, what is under way is dropped. */
  cancel(id: string): Promise<void>;
  /** Goes on with a batch that was cancelled or has failed tasks, from the inputs as they were taken in. */
  resume(id: string): Promise<void>;
  /** Those of a storage, or all; the newest first. */
  batches(storage?: string): Promise<readonly BatchSummary[]>;
  status(id: string): Promise<BatchStatus | undefined>;
  /** Tells of each task as it ends, those that ended before included, until the batch does. */
  events(id: string): AsyncIterable<BatchEvent>;
  /** Learns of batches that only a storage remembers, after the database was lost. They can be resumed. */
  restore(storage: string): Promise<void>;
  /** Stops at once; what was under way is taken up again by the next engine. */
  close(): Promise<void>;
}

/** How often a batch is looked at while somebody follows it, in milliseconds. */
const glance = 250;

const under: ReadonlySet<TaskState> = new Set(["queued", "running"]);

/** @throws {FolderInUseError} where another process has the folder of the embedded database open */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { workers = availableParallelism(), limits } = options;
  const database = await openJobDatabase(options.database);
  const pool = openRenderPool(Math.max(workers, 1), { ...defaultLimits, ...limits }, options.renderProcess);
  try {
    const store = await BatchStore.open(database);
    const reader = new BatchReader(database);
    const queue = new JobQueue(database.boss, store);
    const worker = new Worker({ boss: database.boss, queue, store, reader, pool });
    await queue.open(database);
    await worker.start(workers);

    const begin = async (id: string, spec: BatchSpec, priority: number): Promise<void> => {
      for (const rival of await store.rivals(id, spec)) await queue.cancel(rival);
      await queue.send(await store.begin(id, spec, priority));
    };
    return {
      connection: database.connection,
      start: async (request) => {
        const spec = await accept(request, pool);
        const id = batchId(spec);
        const bytes = new TextEncoder().encode(`${JSON.stringify(spec)}\n`);
        await openStorage(spec.storage).write([{ key: batchKey(id), bytes }]);
        await begin(id, spec, request.priority ?? 0);
        return id;
      },
      cancel: (id) => queue.cancel(id),
      resume: async (id) => {
        const known = await store.spec(id);
        if (known === undefined) throw new RangeError(`no batch ${id}`);
        await begin(id, known.spec, known.priority);
      },
      batches: (address) => reader.list(address === undefined ? undefined : absoluteAddress(address)),
      status: (id) => reader.status(id),
      events: (id) => follow(id, reader),
      restore: async (address) => {
        const storage = openStorage(absoluteAddress(address));
        for (const { key, modified } of await storage.list(batchesKey)) {
          const bytes = await storage.read(key);
          const spec = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as BatchSpec);
          if (spec !== undefined) await store.restore(batchId(spec), spec, modified);
        }
      },
      close: async () => {
        await worker.close();
        await database.close();
      },
    };
  } catch (error) {
    await pool.close();
    await database.close();
    throw error;
  }
}

async function accept(request: BatchRequest, pool: RenderPool): Promise<BatchSpec> {
  const { bureau = "", folder = "", profile = "xinjiang", editions, formats, inputs, previous = [] } = request;
  const { fonts, pdfStandard, despite, expectations, language } = request;
  const address = absoluteAddress(request.storage);
  const storage = openStorage(address);
  return {
    bureau,
    storage: address,
    folder,
    ...(await acceptFiles({ inputs, previous }, { storage: address, folder, opened: storage, pool })),
    editions,
    formats,
    profile,
    ...(fonts === undefined ? {} : { fonts: await acceptFonts(fonts, storage) }),
    ...(pdfStandard === undefined ? {} : { pdfStandard }),
    ...(despite === undefined ? {} : { despite }),
    ...(expectations === undefined ? {} : { expectations }),
    ...(language === undefined ? {} : { language }),
  };
}

async function* follow(id: string, reader: BatchReader): AsyncGenerator<BatchEvent, void> {
  const told = new Set<number>();
  for (let begun = false; ; begun = true) {
    const summary = await reader.summary(id);
    if (summary === undefined) throw new RangeError(`no batch ${id}`);
    const states = await reader.states(id);
    if (!begun) yield { kind: "begun", total: states.size };
    const ended = [...states].filter(([position, state]) => !under.has(state) && !told.has(position));
    const positions = ended.map(([position]) => position);
    if (positions.length > 0) {
      for (const [position, task] of await reader.tasks(id, positions)) {
        told.add(position);
        yield { kind: "task", task };
      }
    }
    if (summary.state !== "running") {
      yield { kind: "ended", summary };
      return;
    }
    await sleep(glance);
  }
}
