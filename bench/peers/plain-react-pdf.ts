import { createRequire } from "node:module";
import {
  type Block,
  type ComposedDocument,
  officialTheme,
  outline,
  plainText,
  type Section,
  type Table,
} from "@mingzhang/document";
import { Document, Font, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { cloneElement, createElement, type ReactElement } from "react";

const { resolve } = createRequire(import.meta.url);
const points = (millimetres: number): number => (millimetres * 72) / 25.4;

Font.register({
  family: "song",
  src: resolve("@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf"),
});
// The usual advice for Chinese: without it no line ends anywhere.
Font.registerHyphenationCallback((word) => Array.from(word).flatMap((character) => [character, ""]));

/** Pages of headings and captions, found while react-pdf lays them out; it asks for those of the contents once more after. */
type PageNumbers = Map<string, number>;

/** The same content through react-pdf's own `<Text>` and `<View>`, in one font, without tags, links or bookmarks. */
export async function renderPlainly(document: ComposedDocument): Promise<Uint8Array> {
  const numbers: PageNumbers = new Map();
  const pages = document.sections.map((section) => page(section, document, numbers));
  return renderToBuffer(createElement(Document, { title: document.title }, ...pages));
}

function page({ layout, blocks }: Section, document: ComposedDocument, numbers: PageNumbers): ReactElement {
  const { width, height, top, right, bottom, left } = officialTheme.pages[layout === "wide" ? "wide" : "normal"];
  const style = {
    fontFamily: "song",
    paddingTop: points(top),
    paddingRight: points(right),
    paddingBottom: points(bottom),
    paddingLeft: points(left),
  };
  return createElement(Page, { size: [points(width), points(height)], style }, [
    ...blocks.flatMap((each, index) =>
      block(each, document, numbers).map((element, part) => cloneElement(element, { key: `${index}.${part}` })),
    ),
    ...(layout === "normal" || layout === "wide" ? [footer(points(bottom) / 2)] : []),
  ]);
}

function footer(bottom: number): ReactElement {
  const render = ({ pageNumber }: { readonly pageNumber: number }) => `— ${pageNumber} —`;
  return createElement(Text, { key: "footer", fixed: true, render, style: { position: "absolute", bottom, left: 90 } });
}

function contents(document: ComposedDocument, numbers: PageNumbers): readonly ReactElement[] {
  return outline(document)
    .filter(({ level }) => level <= 2)
    .map(({ id, title }) =>
      createElement(
        View,
        { style: { flexDirection: "row", justifyContent: "space-between" } },
        createElement(Text, { style: { fontSize: 12 } }, title),
        createElement(Text, { style: { fontSize: 12 }, render: () => `${numbers.get(id) ?? ""}` }),
      ),
    );
}

/** Nothing to be seen; it notes the page that it stands on. */
function marker(id: string, numbers: PageNumbers): ReactElement {
  const render = ({ pageNumber }: { readonly pageNumber: number }) => {
    numbers.set(id, pageNumber);
    return "";
  };
  return createElement(Text, { render, style: { fontSize: 1 } });
}

function block(block: Block, document: ComposedDocument, numbers: PageNumbers): readonly ReactElement[] {
  switch (block.kind) {
    case "heading": {
      const { size } = officialTheme.text[`heading-${block.level}`];
      return [marker(block.id, numbers), text(plainText(block.content), size)];
    }
    case "paragraph":
      return [text(plainText(block.content), officialTheme.text[block.style].size)];
    case "table":
      return [marker(block.id, numbers), ...table(block)];
    case "contents":
      return contents(document, numbers);
  }
}

function text(words: string, fontSize: number): ReactElement {
  return createElement(Text, { style: { fontSize, lineHeight: 1.8 } }, words);
}

function table({ caption, banner, columns, head, body, note }: Table): readonly ReactElement[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const row = (fixed: boolean) => (row: Table["body"][number]) =>
    createElement(
      View,
      { style: { flexDirection: "row" }, wrap: false, fixed },
      ...row.cells.map(({ content, columnSpan = 1 }, index) => {
        const width = columns.slice(index, index + columnSpan).reduce((sum, column) => sum + column.width, 0);
        const style = { width: `${(100 * width) / total}%`, borderWidth: 0.5, padding: 2, minHeight: 16 };
        return createElement(View, { style }, createElement(Text, { style: { fontSize: 9 } }, plainText(content)));
      }),
    );
  const above = [caption?.title, banner && plainText([...banner.start, ...banner.end])];
  return [
    ...above.flatMap((words) => (words === undefined ? [] : [text(words, 12)])),
    ...head.map(row(true)),
    ...body.map(row(false)),
    ...(note === undefined ? [] : [text(plainText(note), 10.5)]),
  ];
}
