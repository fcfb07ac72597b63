export * from "./cell/index.ts";
export type { SheetProblem, SheetProblemCode } from "./sheet-problem.ts";
