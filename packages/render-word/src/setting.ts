import { type ComposedDocument, outline, type Theme } from "@mingzhang/document";
import { type DocumentLayout, layOut } from "./layout/paginate.ts";

/** What every part of a document needs to know while it is written down. */
export interface Setting {
  readonly document: ComposedDocument;
  readonly theme: Theme;
  readonly rtl: boolean;
  readonly layout: DocumentLayout;
  /** Bookmarks of headings and captions by their ids. */
  readonly bookmarks: ReadonlyMap<string, BookmarkName>;
}

export interface BookmarkName {
  /** Word takes no `-` or `.`, and hides names that begin with an underscore. */
  readonly name: string;
  readonly number: number;
}

export function settingOf(document: ComposedDocument, theme: Theme): Setting {
  return {
    document,
    theme,
    rtl: document.dir === "rtl",
    layout: layOut(document, theme),
    bookmarks: new Map(
      outline(document).map(({ id }, index) => [
        id,
        { name: `_Toc${String(index + 1).padStart(8, "0")}`, number: index + 1 },
      ]),
    ),
  };
}
