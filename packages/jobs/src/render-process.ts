/** A process of the pool: it does one operation after the other, and may be ended at any moment. */
import { worker } from "workerpool";
import { finishBatch } from "./finish-batch.ts";
import { importInput } from "./import-input.ts";
import { performTask } from "./perform-task.ts";
import { watchOver } from "./watch-over.ts";

const operations = { importInput, performTask, finishBatch };

/** What a process of the pool can be asked to do, each by one argument that can be JSON. */
export type Operations = typeof operations;

watchOver(Number(process.argv[2]));
// Its parent may have died while it was loaded; nobody is left to be told that it is ready.
if (process.connected) worker(operations);
else process.exit();
