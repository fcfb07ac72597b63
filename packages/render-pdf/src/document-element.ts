import { type ComposedDocument, type OutlineEntry, outline } from "@mingzhang/document";
import { Canvas, Document, type DocumentProps, Link, Page, View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";
import type { Page as LaidOutPage } from "./page.ts";
import { oneLine } from "./structure.ts";

/** The pages as react-pdf knows them: one canvas each, with the places that bookmarks and links lead to. */
export function documentElement(
  document: ComposedDocument,
  pages: readonly LaidOutPage[],
  paint: (page: LaidOutPage) => void,
): ReactElement<DocumentProps> {
  const entries = new Map(withParents(outline(document)).map((entry) => [entry.id, entry]));
  return createElement(
    Document,
    {},
    ...pages.map((page) => {
      const { width, height } = page;
      const canvas = createElement(Canvas, {
        style: { width, height },
        paint: () => {
          paint(page);
          return null;
        },
      });
      const anchors = page.anchors.map(({ id, y }) => {
        const entry = entries.get(id);
        // pdfkit measures a bookmark's left edge from the right.
        const bookmark = entry && { title: oneLine(entry.title), ref: id, parent: entry.parent, top: y, left: width };
        const style = { position: "absolute", left: 0, top: y, width: 1, height: 1 } as const;
        return createElement(View, { id, style, ...(bookmark ? { bookmark: bookmark as { title: string } } : {}) });
      });
      const links = page.links.map(({ x, y, target, width, height }) => {
        const style = { position: "absolute", left: x, top: y, width, height } as const;
        // Without a child react-pdf takes the link for text and asks for a font.
        return createElement(Link, { src: `#${target}`, style }, createElement(View));
      });
      return createElement(Page, { size: [width, height], wrap: false }, canvas, ...anchors, ...links);
    }),
  );
}

interface NestedEntry extends OutlineEntry {
  readonly parent?: string;
}

/** Each entry stands under the nearest one before it of a higher level. */
function withParents(entries: readonly OutlineEntry[]): readonly NestedEntry[] {
  return entries.map((entry, index) => {
    const parent = entries.slice(0, index).findLast(({ level }) => level < entry.level);
    return parent === undefined ? entry : { ...entry, parent: parent.id };
  });
}
