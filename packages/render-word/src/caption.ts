import type { Caption, TextStyle } from "@mingzhang/document";
import { Paragraph } from "docx";
import { bookmarked } from "./bookmark.ts";
import { hiddenField } from "./field.ts";
import { renderInlines } from "./inline.ts";
import { paragraphDirection, type Setting } from "./setting.ts";
import { styleId } from "./styles.ts";

/** The number, title and subtitle of a table, each on a line of its own, as one entry of the contents. */
export function renderCaption(
  id: string,
  { level, number, title, subtitle }: Caption,
  setting: Setting,
): readonly Paragraph[] {
  const lines: readonly (readonly [TextStyle, string | undefined])[] = [
    ["caption-number", number],
    ["caption-title", title],
    ["caption-subtitle", subtitle],
  ];
  const present = lines.flatMap(([style, text]) => (text === undefined ? [] : [{ style, text }]));
  const entry = present.map(({ text }) => text).join(" ");
  return present.map(({ style, text }, index) => {
    const words = renderInlines([{ kind: "text", text }], setting.direction);
    const children = index === 0 ? bookmarked(id, [...contentsMark(level, entry), ...words], setting) : words;
    // The navigation pane shows the title; its outline level counts from 0.
    const outlineLevel = style === "caption-title" ? { outlineLevel: level - 1 } : {};
    return new Paragraph({ style: styleId(style), ...paragraphDirection(setting), ...outlineLevel, children });
  });
}

/** Lets Word fill the contents anew with number, title and subtitle, though they are paragraphs of their own. */
function contentsMark(level: Caption["level"], entry: string) {
  return level === 2 ? [hiddenField(`TC "${entry.replace(/["\\]/g, "\\$&")}" \\f C \\l ${level}`)] : [];
}
