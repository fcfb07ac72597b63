/** A process of the pool in which departments of certain codes go wrong, each in the way that its code names. */
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import type { BatchToFinish } from "./finish-batch.ts";
import type { InputToImport } from "./import-input.ts";
import { serveOperations } from "./serve-operations.ts";
import type { Task } from "./task.ts";

/** What the operating system says when it refuses to write. */
const refusals: Readonly<Record<string, string>> = { full: "ENOSPC", "read-only": "EROFS" };

const { open } = fs;
fs.open = async (...args) => {
  const [path, mode] = args;
  const [, code = ""] = /\/\.\d+\.([a-z-]+)\.zh-CN/.exec(String(path)) ?? [];
  const refusal = refusals[code];
  if (mode === "w" && refusal !== undefined) throw Object.assign(new Error(refusal), { code: refusal });
  return await open(...args);
};
syncBuiltinESMExports();

const goWrong: Readonly<Record<string, () => Promise<void>>> = {
  // Beyond the heap that Node watches, and within it.
  "large-buffers": async () => {
    const kept: Buffer[] = [];
    for (;;) {
      kept.push(Buffer.alloc(16 * 1024 * 1024, 1));
      await sleep(10);
    }
  },
  "large-heap": async () => {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from<number>({ length: 1_000_000 }).fill(kept.length / 3));
  },
  hangs: async () => {
    for (;;);
  },
  dies: async () => {
    process.kill(process.pid, "SIGKILL");
    await sleep(1000);
  },
};

serveOperations({
  // What goes wrong needs none of the code that makes files, which is long to load.
  importInput: async (input: InputToImport) => {
    const code = input.file.replace(".json", "");
    const sha256 = input.parts[0]?.sha256;
    if (code in goWrong) return { department: { code, name: code, year: 2025 }, sha256, problems: [] };
    return await (await import("./import-input.ts")).importInput(input);
  },
  finishBatch: async (batch: BatchToFinish) => (await import("./finish-batch.ts")).finishBatch(batch),
  performTask: async (task: Task) => {
    await goWrong[task.input.file.replace(".json", "")]?.();
    return await (await import("./perform-task.ts")).performTask(task);
  },
});
