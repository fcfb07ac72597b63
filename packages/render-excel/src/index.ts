export * from "./excel-limit-error.ts";
export * from "./excel-renderer.ts";
export { finishWorkbook } from "./finish.ts";
