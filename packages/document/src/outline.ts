import type { ComposedDocument } from "./document.ts";
import { plainText } from "./plain-text.ts";

/** A place that a reader may want to jump to. */
export interface OutlineEntry {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly title: string;
}

/** Headings and captioned tables in reading order: the bookmarks of a file, and, up to level 2, its table of contents. */
export function outline(document: ComposedDocument): readonly OutlineEntry[] {
  return document.sections.flatMap((section) =>
    section.blocks.flatMap((block): OutlineEntry[] => {
      switch (block.kind) {
        case "heading":
          return [{ id: block.id, level: block.level, title: plainText(block.content) }];
        case "table": {
          if (block.caption === undefined) return [];
          const { level, number, title, subtitle } = block.caption;
          return [{ id: block.id, level, title: [number, title, subtitle].filter(Boolean).join(" ") }];
        }
        case "paragraph":
        case "contents":
          return [];
      }
    }),
  );
}
