export { type Difference } from "./compare.ts";
export type { DocumentPlace } from "./expected-line.ts";
export { type FilePlace, type FinishedLine, type Format, UnreadableFileError } from "./finished-line.ts";
export { readFinished } from "./read-finished.ts";
export { withoutMarks } from "./squeeze.ts";
export { likeness, type Verification, verifyFile, verifyLines } from "./verify-file.ts";
