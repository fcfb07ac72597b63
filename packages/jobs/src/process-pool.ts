import { type ChildProcess, fork } from "node:child_process";

export interface PoolOptions {
  /** The module that a process runs; it calls `answerTasks`. */
  readonly module: URL;
  readonly size: number;
  /** What one process may hold in memory, in megabytes, half of it for JavaScript's own objects. */
  readonly megabytes: number;
  /** How long one task may take, in milliseconds. */
  readonly milliseconds: number;
  /** What Node is started with; this process's own arguments where absent. */
  readonly nodeArguments?: readonly string[];
}

export type ProcessFault = "out-of-memory" | "timed-out" | "process-died" | "aborted";

/** A task ended its process, or was ended with it. The next task gets a new one. */
export class ProcessFaultError extends Error {
  override readonly name = "ProcessFaultError";
  readonly fault: ProcessFault;

  constructor(fault: ProcessFault, detail: string) {
    super(`${fault}: ${detail}`);
    this.fault = fault;
  }
}

/** What a process sends back. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly stack?: string };

interface Task {
  readonly data: unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** After so many tasks a process is replaced, so that what a library never gives back does not add up. */
const tasksPerProcess = 200;

/**
 * Processes that each do one task at a time. One that crashes, hangs or grows too large takes its own task along and
 * nothing else: threads would share the fate of the process that holds the queue.
 */
export class ProcessPool {
  readonly #options: PoolOptions;
  readonly #processes = new Set<PooledProcess>();
  readonly #waiting: Task[] = [];
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /**
   * @throws {ProcessFaultError}
   * @throws {Error} what the task threw, by its message
   */
  run(data: unknown, signal?: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const task: Task = { data, resolve, reject };
      signal?.addEventListener("abort", () => this.#abort(task), { once: true });
      this.#waiting.push(task);
      this.#dispatch();
    });
  }

  /** Ends every process at once; tasks that are under way fail. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const task of this.#waiting.splice(0)) task.reject(new ProcessFaultError("aborted", "the pool was closed"));
    await Promise.all([...this.#processes].map((process) => process.end("aborted")));
  }

  #dispatch(): void {
    while (this.#waiting.length > 0 && !this.#closed) {
      const idle = [...this.#processes].find((process) => process.isIdle) ?? this.#grow();
      const task = idle === undefined ? undefined : this.#waiting.shift();
      if (idle === undefined || task === undefined) return;
      idle.start(task);
    }
  }

  #grow(): PooledProcess | undefined {
    if (this.#processes.size >= this.#options.size) return undefined;
    const process = new PooledProcess(this.#options, (ended) => {
      if (ended) this.#processes.delete(process);
      this.#dispatch();
    });
    this.#processes.add(process);
    return process;
  }

  #abort(task: Task): void {
    const position = this.#waiting.indexOf(task);
    if (position >= 0) {
      this.#waiting.splice(position, 1);
      task.reject(new ProcessFaultError("aborted", "before it began"));
      return;
    }
    for (const process of this.#processes) if (process.task === task) void process.end("aborted");
  }
}

class PooledProcess {
  readonly #child: ChildProcess;
  readonly #exited: Promise<void>;
  readonly #milliseconds: number;
  readonly #changed: (ended: boolean) => void;
  #timer: NodeJS.Timeout | undefined;
  #tasks = 0;
  #fault: ProcessFault | undefined;
  /** The last that it wrote to its error stream, which is where V8 tells why it gave up. */
  #lastWords = "";
  task: Task | undefined;

  constructor(
    { module, megabytes, milliseconds, nodeArguments = process.execArgv }: PoolOptions,
    changed: (ended: boolean) => void,
  ) {
    this.#milliseconds = milliseconds;
    this.#changed = changed;
    this.#child = fork(module, [String(megabytes)], {
      execArgv: [...nodeArguments, `--max-old-space-size=${Math.floor(megabytes / 2)}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.on("data", (text) => (this.#lastWords = (this.#lastWords + String(text)).slice(-2000)));
    this.#child.on("message", (answer) => this.#settle(answer as Answer));
    // Sending to a process that just died; its end is told by `close`.
    this.#child.on("error", () => undefined);
    this.#exited = new Promise((resolve) => {
      // `close` and not `exit`: only then has its error stream been read to the end.
      this.#child.once("close", (code, signal) => {
        this.#fail(String(signal ?? code));
        resolve();
      });
    });
  }

  get isIdle(): boolean {
    return this.task === undefined && this.#tasks < tasksPerProcess && this.#child.connected;
  }

  start(task: Task): void {
    this.task = task;
    this.#tasks += 1;
    this.#timer = setTimeout(() => void this.end("timed-out"), this.#milliseconds);
    this.#child.send({ task: task.data });
  }

  async end(fault: ProcessFault): Promise<void> {
    this.#fault ??= fault;
    this.#child.kill("SIGKILL");
    await this.#exited;
  }

  #settle(answer: Answer): void {
    const task = this.#release();
    if (this.#tasks >= tasksPerProcess) this.#child.disconnect();
    if (answer.ok) task?.resolve(answer.value);
    else task?.reject(Object.assign(new Error(answer.message), { stack: answer.stack }));
    this.#changed(false);
  }

  #fail(exit: string): void {
    const task = this.#release();
    const starved = /heap out of memory|memory limit/.test(this.#lastWords);
    const fault = this.#fault ?? (starved ? "out-of-memory" : "process-died");
    task?.reject(new ProcessFaultError(fault, `${exit} ${this.#lastWords}`.trim()));
    this.#changed(true);
  }

  #release(): Task | undefined {
    const { task } = this;
    this.task = undefined;
    clearTimeout(this.#timer);
    return task;
  }
}
