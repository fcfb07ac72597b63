export { batchContext, wordFindings } from "./check-whole-batch.ts";
export { readInput } from "./read-input.ts";
export { serveOperations } from "./serve-operations.ts";
export { openStorage } from "./storage.ts";
