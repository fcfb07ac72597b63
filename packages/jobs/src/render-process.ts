/** A process of the pool that makes files. */
import { finishBatch } from "./finish-batch.ts";
import { importInput } from "./import-input.ts";
import { performTask } from "./perform-task.ts";
import { serveOperations } from "./serve-operations.ts";

const operations = { importInput, performTask, finishBatch };

export type RenderOperations = typeof operations;

serveOperations(operations);
