import type { Attachment } from "./attachment.ts";
import type { ComposedDocument } from "./document.ts";
import type { Theme } from "./theme.ts";

/** One file format: a document in, the bytes of a file out, the same bytes every time. */
export interface Renderer {
  /** The file's extension without the dot. */
  readonly format: string;
  readonly mediaType: string;
  /**
   * @param attachment travels inside the file; what people see stays as it was
   * @throws {MissingGlyphError} where the file holds its fonts and none of them has a character
   */
  render(document: ComposedDocument, theme?: Theme, attachment?: Attachment): Promise<Uint8Array>;
}
