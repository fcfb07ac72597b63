import type { Limits } from "./limits.ts";
import { openProcessPool, type ProcessPool } from "./process-pool.ts";
import type { RenderOperations } from "./render-process.ts";

export type RenderPool = ProcessPool<RenderOperations>;

const isSource = import.meta.url.endsWith(".ts");

const renderProcess = new URL(isSource ? "./render-process.ts" : "./render-process.js", import.meta.url);

/** The end of a batch looks at every file of a city. */
const seconds = { finishBatch: 3000 };

/** @param module what a process runs; it knows the operations */
export function openRenderPool(processes: number, limits: Limits, module: URL = renderProcess): RenderPool {
  return openProcessPool<RenderOperations>({ module, processes, limits, seconds });
}
