export type {
  BatchEvent,
  BatchRequest,
  BatchResult,
  BatchState,
  BatchStatus,
  BatchSummary,
  Input,
  InputFile,
  InputFiles,
  KnownFile,
  TaskState,
  TaskStatus,
} from "./batch.ts";
export { batchPageName } from "./batch-findings-files.ts";
export { type Engine, type EngineOptions, openEngine } from "./engine.ts";
export { FolderInUseError } from "./folder-lock.ts";
export type { BatchFonts } from "./fonts.ts";
export type { Connection } from "./job-database.ts";
export { defaultLimits, type Limits } from "./limits.ts";
export { faultProblem, openProcessPool, type ProcessPool } from "./process-pool.ts";
export { readInput } from "./read-input.ts";
export { signBatch } from "./sign-batch.ts";
export { absoluteAddress, openStorage, type Storage, type StoredFile } from "./storage.ts";
export { storeInput } from "./store-input.ts";
export type { MadeFile, Outcome } from "./task.ts";
