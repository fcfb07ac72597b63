export type { SheetProblem, SheetProblemCode } from "./sheet-problem.ts";
