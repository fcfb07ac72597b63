import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadCatalogue, loadNames } from "@mingzhang/catalogues";
import { compose } from "@mingzhang/compose";
import { parseDisclosure } from "@mingzhang/core";
import type { Block, ComposedDocument, Inline } from "@mingzhang/document";
import { loadLocale, terms } from "@mingzhang/locales";
import { type Font, isolateLeftToRight, openFont } from "@mingzhang/typeset";

const { resolve } = createRequire(import.meta.url);

/** The fonts with which PDF prints Uyghur text and the Chinese in it, in the order in which they are tried. */
export const fontFiles = {
  uyghur: resolve("@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf"),
  bold: resolve("@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf"),
  chinese: resolve("@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf"),
} as const;

export function openFonts(uyghur: "uyghur" | "bold" = "uyghur"): readonly [Font, Font] {
  return [openFont(readFileSync(fontFiles[uyghur])), openFont(readFileSync(fontFiles.chinese))];
}

/** Every text with Uyghur in it that a document can hold: the locale's, official names, terms, and the fixtures composed. */
export function uyghurTexts(): readonly string[] {
  const { document, forms } = loadLocale("ug-CN").words;
  const words = [document, forms].flatMap(leaves).map((text) => text.replace(/\{\{[^}]*\}\}/g, figure));
  const names = [...loadNames(2025, "ug-CN").byCode.values(), ...terms.map(({ ug }) => ug)];
  const paragraphs = [...words, ...names, ...uyghurDocuments().flatMap(printedTexts)].flatMap((text) =>
    text.split("\n"),
  );
  return [...new Set(paragraphs)].filter((text) => /\p{Script=Arabic}/u.test(text)).toSorted();
}

const figure = isolateLeftToRight("1,332.40");

function leaves(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(leaves) : [];
}

/** The fixtures in Uyghur. */
export function uyghurDocuments(): readonly ComposedDocument[] {
  const folder = new URL("../fixtures/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => {
    const result = parseDisclosure(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
    if (!result.ok) throw new Error(`${name} is not valid`);
    const { year } = result.disclosure;
    const options = { locale: loadLocale("ug-CN"), catalogue: loadCatalogue(year) };
    return compose(result.disclosure, { ...options, names: loadNames(year, "ug-CN").byCode });
  });
}

/** As the PDF renderer hands them to its paragraphs. */
function printedTexts({ sections }: ComposedDocument): readonly string[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(contents)).map((inlines) => inlines.map(printed).join(""));
}

function contents(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.content];
    case "contents":
      return [];
    case "table": {
      const cells = [...block.head, ...block.body].flatMap((row) => row.cells.map(({ content }) => content));
      return [...cells, block.banner?.start ?? [], block.banner?.end ?? [], block.note ?? []];
    }
  }
}

function printed(inline: Inline): string {
  switch (inline.kind) {
    case "break":
      return "\n";
    case "figure":
      return isolateLeftToRight(inline.text);
    case "text":
      return inline.dir === "ltr" ? isolateLeftToRight(inline.text) : inline.text;
  }
}
