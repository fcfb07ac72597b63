import type { Inline } from "@mingzhang/document";

/** What a piece of the page is to a reader who hears it; the names are those of PDF's standard structure types. */
export type StructureType = "H1" | "H2" | "H3" | "P" | "Table" | "TR" | "TH" | "TD" | "TOC" | "TOCI";

/** An element of the document's structure; a part of a page that names none is decoration. */
export interface StructureNode {
  readonly type: StructureType;
  /** The document itself when absent. */
  readonly parent?: StructureNode;
  readonly lang?: string;
  /** The text in logical order, where the page holds it in visual order. */
  readonly actualText?: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly scope?: "Row" | "Column";
}

/** The one language that a content is written in, where it says so. */
export function contentLanguage(content: readonly Inline[]): string | undefined {
  const languages = new Set(content.flatMap((inline) => (inline.kind === "text" ? [inline.lang] : [])));
  return languages.size === 1 ? [...languages][0] : undefined;
}

/** A title that is broken by hand stands on one line where it is only referred to. */
export function oneLine(title: string): string {
  return title.replaceAll("\n", " ");
}
