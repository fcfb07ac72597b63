import { type ChildProcess, fork } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultProcessLimits, mebibytes, type ProcessLimits } from "./limits.ts";
import type { SpreadsheetProblemCode } from "./problem.ts";
import type { WorkbookOutcome } from "./read-workbook.ts";
import type { ReadingRequest } from "./reader-process.ts";

/** Reads files one after another in a process of its own, which a bad file can end and this process never feels. */
export interface WorkbookReader {
  /** @param file a path, or the content of an upload */
  read(file: string | Uint8Array): Promise<WorkbookOutcome>;
  /** Ends the process; what is being read or waits is told `reader-stopped`. */
  close(): void;
}

/** For many files: the process stays warm, and one that failed is replaced. It keeps no program from ending. */
export function createWorkbookReader(limits: Partial<ProcessLimits> = {}): WorkbookReader {
  const allLimits = { ...defaultProcessLimits, ...limits };
  let child: ChildProcess | undefined;
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();

  async function readNext(file: string | Uint8Array): Promise<WorkbookOutcome> {
    if (isClosed) return failure("reader-stopped");
    if (typeof file !== "string" && file.length > allLimits.fileBytes) {
      return failure("file-too-large", mebibytes(allLimits.fileBytes));
    }
    if (child?.connected !== true) {
      child = startProcess(allLimits);
      const started = await nextMessage(child, allLimits);
      if (typeof started !== "string") return forget(started);
    }
    setReferenced(child, true);
    const answer = nextMessage(child, allLimits);
    child.send({ file: typeof file === "string" ? resolve(file) : file, limits: allLimits } satisfies ReadingRequest);
    const outcome = await answer;
    if (typeof outcome === "string" || !child.connected) return forget(outcome);
    setReferenced(child, false);
    return outcome;
  }

  function forget(outcome: WorkbookOutcome | string): WorkbookOutcome {
    child?.kill("SIGKILL");
    child = undefined;
    return typeof outcome === "string" ? failure("reader-stopped") : outcome;
  }

  return {
    read(file) {
      const reading = last.then(() => readNext(file));
      last = reading.catch(() => undefined);
      return reading;
    },
    close() {
      isClosed = true;
      child?.kill("SIGKILL");
    },
  };
}

/**
 * Opens a spreadsheet that somebody sent, in a process with limits on time and memory. Of many files, share a
 * `createWorkbookReader`.
 *
 * @param file a path, or the content of an upload
 * @returns what is wrong with the file as a problem; never throws because of one
 */
export async function readWorkbookSafely(
  file: string | Uint8Array,
  limits: Partial<ProcessLimits> = {},
): Promise<WorkbookOutcome> {
  const reader = createWorkbookReader(limits);
  try {
    return await reader.read(file);
  } finally {
    reader.close();
  }
}

function startProcess({ megabytes }: ProcessLimits): ChildProcess {
  const isSource = import.meta.url.endsWith(".ts");
  const entry = new URL(isSource ? "./reader-process.ts" : "./reader-process.js", import.meta.url);
  return fork(fileURLToPath(entry), {
    // From its sources the package runs in its own repository, where tsx is found from any folder of it.
    execArgv: [`--max-old-space-size=${megabytes}`, ...(isSource ? ["--conditions=source", "--import", "tsx"] : [])],
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    // Options meant for the program itself, such as a larger heap, must not lift the limits.
    env: { ...process.env, NODE_OPTIONS: "" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/** What the process says next, or why it never will; one that takes too long is ended. */
function nextMessage(
  child: ChildProcess,
  { milliseconds, megabytes }: ProcessLimits,
): Promise<WorkbookOutcome | string> {
  return new Promise((settle) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, milliseconds);
    const finish = (outcome: WorkbookOutcome | string) => {
      clearTimeout(timer);
      for (const event of ["message", "error", "exit"]) child.removeAllListeners(event);
      // A process that dies between two files fails the next message to it, which must not end this one.
      child.on("error", () => {});
      settle(outcome);
    };
    child.once("message", (message) => finish(message as WorkbookOutcome | string));
    child.once("error", () => finish(failure("reader-stopped")));
    child.once("exit", (code, signal) => {
      if (isLate) finish(failure("time-limit", String(milliseconds / 1000)));
      // V8 aborts when the heap is full; Windows has no signals and tells the number alone.
      else if (signal === "SIGABRT" || code === 134) finish(failure("memory-limit", String(megabytes)));
      else finish(failure("reader-stopped"));
    });
  });
}

function setReferenced(child: ChildProcess, isReferenced: boolean): void {
  if (isReferenced) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function failure(code: SpreadsheetProblemCode, limit?: string): WorkbookOutcome {
  return { ok: false, problem: { code, values: limit === undefined ? {} : { limit } } };
}
