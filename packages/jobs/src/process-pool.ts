import { fileURLToPath } from "node:url";
import type { FileProblem } from "@mingzhang/batch";
import { type Pool, pool } from "workerpool";
import type { Limits } from "./limits.ts";

/** What a process can be asked to do, each by one argument; arguments and answers are data that can be cloned. */
export type Operations = Readonly<Record<string, (argument: never) => Promise<unknown>>>;

export type ProcessFault = "out-of-memory" | "took-too-long" | "process-died" | "cancelled";

/** An operation ended its process, or was ended with it. The next one gets a new process. */
export class ProcessFaultError extends Error {
  override readonly name = "ProcessFaultError";
  readonly fault: ProcessFault;

  constructor(fault: ProcessFault, cause: unknown) {
    super(`${fault}: ${String(cause)}`, { cause });
    this.fault = fault;
  }
}

type Answer<O extends Operations, N extends keyof O> = Awaited<ReturnType<O[N]>>;

/** Processes that each do one operation at a time: one that crashes, hangs or grows too large takes no other along. */
export interface ProcessPool<O extends Operations> {
  readonly limits: Limits;
  /** @throws {ProcessFaultError | Error} what the operation threw, by its message */
  run<N extends keyof O>(name: N, argument: Parameters<O[N]>[0], signal?: AbortSignal): Promise<Answer<O, N>>;
  /** Ends every process at once; what is under way fails. */
  close(): Promise<void>;
}

export interface ProcessPoolOptions<O extends Operations> {
  /** What a process runs: a module that calls `serveOperations`. */
  readonly module: URL;
  readonly processes: number;
  readonly limits: Limits;
  /** Operations that may take longer than the others. */
  readonly seconds?: Partial<Readonly<Record<keyof O, number>>>;
}

export function openProcessPool<O extends Operations>({
  module,
  processes,
  limits,
  seconds,
}: ProcessPoolOptions<O>): ProcessPool<O> {
  const isSource = module.href.endsWith(".ts");
  const workers: Pool = pool(fileURLToPath(module), {
    workerType: "process",
    maxWorkers: processes,
    forkArgs: [String(limits.megabytes)],
    forkOpts: {
      execArgv: [
        `--max-old-space-size=${Math.floor(limits.megabytes / 2)}`,
        // From its sources the package runs in its own repository, where tsx is found from any folder of it.
        ...(isSource ? ["--conditions=source", "--import", "tsx"] : []),
      ],
      cwd: fileURLToPath(new URL(".", module)),
      // Options meant for the program itself, such as a larger heap, must not lift the limits.
      env: { ...process.env, NODE_OPTIONS: "" },
      // Files travel as they are, not as lists of numbers.
      serialization: "advanced",
    },
  });
  return {
    limits,
    async run<N extends keyof O>(name: N, argument: Parameters<O[N]>[0], signal?: AbortSignal): Promise<Answer<O, N>> {
      signal?.throwIfAborted();
      const running = workers.exec(String(name), [argument]).timeout(1000 * (seconds?.[name] ?? limits.seconds));
      const cancel = () => void running.cancel();
      signal?.addEventListener("abort", cancel, { once: true });
      try {
        return (await running) as Answer<O, N>;
      } catch (error) {
        const fault = signal?.aborted === true ? "cancelled" : faultOf(error);
        throw fault === undefined ? error : new ProcessFaultError(fault, error);
      } finally {
        signal?.removeEventListener("abort", cancel);
      }
    },
    close: async () => {
      await workers.terminate(true);
    },
  };
}

/** What an operation's end is to the file that it was for; nothing where it ended by itself. */
export function faultProblem(
  error: unknown,
  { megabytes, seconds }: Limits,
): Pick<FileProblem, "code" | "values"> | undefined {
  if (!(error instanceof ProcessFaultError)) return undefined;
  switch (error.fault) {
    case "out-of-memory":
      return { code: "out-of-memory", values: { limit: String(megabytes) } };
    case "took-too-long":
      return { code: "took-too-long", values: { limit: String(seconds) } };
    case "process-died":
      return { code: "process-died", values: { reason: String(error.cause) } };
    case "cancelled":
      return undefined;
  }
}

/** The library tells how a process ended in words alone. */
function faultOf(error: unknown): ProcessFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.message.startsWith("Promise timed out")) return "took-too-long";
  if (!/terminated|Workerpool Worker error/i.test(error.message)) return undefined;
  // V8 aborts when the heap is full; Windows has no signals and tells the number alone.
  return /SIGABRT|exitCode: `134`/.test(error.message) ? "out-of-memory" : "process-died";
}
