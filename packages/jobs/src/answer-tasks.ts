import { Worker } from "node:worker_threads";
import type { Answer } from "./process-pool.ts";

/** Makes this process one of a {@link ProcessPool}: it does what it is sent, one task after the other. */
export function answerTasks(perform: (task: unknown) => Promise<unknown>): void {
  watchOver(Number(process.argv[2]));
  process.on("disconnect", () => process.exit(0));
  process.on("message", (message) => {
    const { task } = message as { readonly task: unknown };
    void answer(perform, task).then((reply) => process.send?.(reply));
  });
}

async function answer(perform: (task: unknown) => Promise<unknown>, task: unknown): Promise<Answer> {
  try {
    return { ok: true, value: await perform(task) };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, message, ...(stack === undefined ? {} : { stack }) };
  }
}

/**
 * Watches from a thread of its own, because a task in an endless loop hears neither that its parent died nor that it
 * grew too large: buffers lie outside the heap that Node can limit.
 */
function watchOver(megabytes: number): void {
  const code = `
    const { writeSync } = require("node:fs");
    const parent = process.ppid;
    setInterval(() => {
      const tooLarge = process.memoryUsage.rss() > ${megabytes} * 1024 * 1024;
      if (tooLarge) writeSync(2, "memory limit of ${megabytes} MB");
      if (tooLarge || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
    }, 250);`;
  new Worker(code, { eval: true, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref();
}
