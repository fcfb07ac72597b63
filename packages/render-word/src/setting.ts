import { type ComposedDocument, outline, type Theme, volumes } from "@mingzhang/document";
import { type DocumentLayout, layOut } from "./layout/paginate.ts";

/** What every part of a document needs to know while it is written down. */
export interface Setting {
  readonly document: ComposedDocument;
  readonly theme: Theme;
  /** Of the volume that is being written. */
  readonly rtl: boolean;
  readonly direction: Direction;
  readonly layout: DocumentLayout;
  /** Bookmarks of headings and captions by their ids. */
  readonly bookmarks: ReadonlyMap<string, BookmarkName>;
}

export interface BookmarkName {
  /** Word takes no `-` or `.`, and hides names that begin with an underscore. */
  readonly name: string;
  readonly number: number;
}

/** What a run of text must know of its volume. */
export interface Direction {
  readonly rtl: boolean;
  /** The volume's language where it is not the document's, whose styles then speak of another one. */
  readonly lang?: string;
}

/** The settings of a document's volumes, which share pages and bookmarks. */
export function settingsOf(document: ComposedDocument, theme: Theme): readonly Setting[] {
  const whole = settingOf(document, theme);
  return volumes(document).map((volume) => {
    const rtl = volume.dir === "rtl";
    const direction = volume.lang === document.lang ? { rtl } : { rtl, lang: volume.lang };
    return { ...whole, document: volume, rtl, direction };
  });
}

function settingOf(document: ComposedDocument, theme: Theme): Setting {
  const rtl = document.dir === "rtl";
  return {
    document,
    theme,
    rtl,
    direction: { rtl },
    layout: layOut(document, theme),
    bookmarks: new Map(
      outline(document).map(({ id }, index) => [
        id,
        { name: `_Toc${String(index + 1).padStart(8, "0")}`, number: index + 1 },
      ]),
    ),
  };
}

/** What a paragraph must say itself, because the styles say it of another language. */
export function paragraphDirection({ direction: { rtl, lang } }: Setting): { readonly bidirectional?: boolean } {
  return lang === undefined ? {} : { bidirectional: rtl };
}
