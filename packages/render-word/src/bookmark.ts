import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from "docx";
import type { Setting } from "./setting.ts";

/** Sets a bookmark around the words that the contents link to. */
export function bookmarked(
  id: string,
  children: readonly ParagraphChild[],
  { bookmarks }: Setting,
): readonly ParagraphChild[] {
  const bookmark = bookmarks.get(id);
  return bookmark ? [new NumberedBookmark(bookmark.name, bookmark.number, children)] : children;
}

/** docx numbers bookmarks from a counter of the whole process, so that no two files would be alike. */
class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, number: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}
