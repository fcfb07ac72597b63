export { alignLines } from "./align-lines.ts";
export { type Difference } from "./compare.ts";
export { type DocumentPlace, type ExpectedCell, type ExpectedLine, expectedLines } from "./expected-line.ts";
export { type FilePlace, type FinishedLine, type Format, UnreadableFileError } from "./finished-line.ts";
export { type Box, type LocatedLine, locatePdf } from "./read/read-pdf.ts";
export { readFinished } from "./read-finished.ts";
export { withoutMarks } from "./squeeze.ts";
export { likeness, type Verification, verifyFile, verifyLines } from "./verify-file.ts";
