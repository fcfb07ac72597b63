/** The file formats that can be read back. */
export type Format = "docx" | "xlsx" | "pdf" | "html";

/** A paragraph, which is its only cell, or a row of a table with the cells that begin in it, blank ones too. */
export interface FinishedLine {
  readonly cells: readonly string[];
  readonly at: FilePlace;
}

/** Where in a file a line stands, as somebody who opens it would look for it; all counts begin at 1. */
export type FilePlace =
  | { readonly kind: "paragraph"; readonly paragraph: number }
  | { readonly kind: "table"; readonly table: number; readonly row: number }
  | { readonly kind: "page"; readonly page: number }
  | { readonly kind: "sheet"; readonly sheet: string; readonly row: number };

/** A file that cannot be read back at all. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  readonly reason: "damaged" | "untagged";

  constructor(reason: "damaged" | "untagged", cause?: unknown) {
    super(`The file is ${reason}.`, { cause });
    this.reason = reason;
  }
}
