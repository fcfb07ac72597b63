import { type OutlineEntry, outline } from "@mingzhang/document";
import { InternalHyperlink, LeaderType, Paragraph, type Run, Tab, TabStopType, TextRun } from "docx";
import { field, fieldEnd, fieldStart } from "./field.ts";
import { renderInlines } from "./inline.ts";
import { twips } from "./length.ts";
import { paragraphDirection, type Setting } from "./setting.ts";
import { styleId } from "./styles.ts";
import { textWidth } from "./typography.ts";

/** Headings of levels 1 and 2 (`\o`), captions by their own fields (`\f`), as links (`\h`), no page numbers on the web (`\z`). */
const code = 'TOC \\o "1-2" \\f C \\h \\z';

/**
 * The table of contents as a field of Word's that is already filled.
 *
 * Word is not told to update fields on opening: it would ask every reader for leave, and the numbers are right already.
 */
export function renderContents(setting: Setting): readonly Paragraph[] {
  const { document, direction } = setting;
  const entries = outline(document).filter(({ level }) => level <= 2);
  const title = new Paragraph({
    style: styleId("contents-title"),
    ...paragraphDirection(setting),
    children: renderInlines([{ kind: "text", text: document.labels.contents }], direction),
  });
  return [
    title,
    ...entries.map(
      (entry, index) =>
        new Paragraph({
          style: styleId(entry.level === 1 ? "contents-1" : "contents-2"),
          ...paragraphDirection(setting),
          tabStops: [pageNumberStop(setting)],
          children: [
            ...(index === 0 ? fieldStart(code) : []),
            link(entry, setting),
            ...(index === entries.length - 1 ? [fieldEnd()] : []),
          ],
        }),
    ),
  ];
}

function pageNumberStop({ theme }: Setting) {
  return { type: TabStopType.RIGHT, position: twips(textWidth(theme.pages.normal)), leader: LeaderType.DOT };
}

function link({ id, title }: OutlineEntry, { bookmarks, layout, direction }: Setting): InternalHyperlink {
  const anchor = bookmarks.get(id)?.name ?? "";
  const words = renderInlines([{ kind: "text", text: title.replaceAll("\n", " ") }], direction);
  const page: readonly Run[] = [new TextRun(String(layout.pages.get(id) ?? ""))];
  return new InternalHyperlink({
    anchor,
    children: [...words, new TextRun({ children: [new Tab()] }), ...field(`PAGEREF ${anchor} \\h`, page)],
  });
}
