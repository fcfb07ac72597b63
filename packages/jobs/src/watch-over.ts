import { Worker } from "node:worker_threads";

/**
 * Ends this process where it grows too large, or where its parent is gone.
 *
 * It watches from a thread of its own, because a task in an endless loop hears of neither; and it watches the whole
 * process, because buffers lie outside the heap that Node can limit. The signal is the one with which V8 gives up.
 */
export function watchOver(megabytes: number): void {
  const code = `
    const parent = process.ppid;
    setInterval(() => {
      const tooLarge = process.memoryUsage.rss() > ${megabytes} * 1024 * 1024;
      if (tooLarge || process.ppid !== parent) process.kill(process.pid, tooLarge ? "SIGABRT" : "SIGKILL");
    }, 250);`;
  new Worker(code, { eval: true, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref();
}
