import type { ComposedDocument, TextStyle, Theme } from "@mingzhang/document";
import type { Sheet } from "./sheet.ts";
import type { SheetRow } from "./sheet-row.ts";
import { lineRow } from "./table.ts";

/** The first sheet: the titles of the others, each a link. */
export function contentsSheet(
  { labels, title }: ComposedDocument,
  sheets: readonly Sheet[],
  name: string,
  theme: Theme,
): Sheet {
  const line = (text: string, style: TextStyle): SheetRow => lineRow([{ kind: "text", text }], style, 1, theme);
  return {
    name,
    title: labels.contents,
    wide: false,
    shares: [1],
    rows: [
      line(title, "caption-title"),
      line(labels.contents, "contents-title"),
      ...sheets.map((sheet) => {
        const row = line(sheet.title, "contents-1");
        return { ...row, cells: row.cells.map((cell) => ({ ...cell, link: sheet.name })) };
      }),
    ],
    repeats: false,
  };
}
