import { worker } from "workerpool";
import type { Operations } from "./process-pool.ts";
import { watchOver } from "./watch-over.ts";

/** Makes this process one of a pool: it does one operation after the other, and may be ended at any moment. */
export function serveOperations(operations: Operations): void {
  watchOver(Number(process.argv[2]));
  // Its parent may have died while it was loaded; nobody is left to be told that it is ready.
  if (process.connected) worker({ ...operations });
  else process.exit();
}
