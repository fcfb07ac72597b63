export { type Difference } from "./compare.ts";
export type { DocumentPlace } from "./expected-line.ts";
export { type FilePlace, type Format, UnreadableFileError } from "./finished-line.ts";
export { type Verification, verifyFile } from "./verify-file.ts";
