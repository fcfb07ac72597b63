import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadCatalogue, loadNames } from "@mingzhang/catalogues";
import { compose } from "@mingzhang/compose";
import { parseDisclosure } from "@mingzhang/core";
import { type Block, type ComposedDocument, type Inline, isolatedText } from "@mingzhang/document";
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
  const words = [document, forms].flatMap(leaves).map(filled);
  const names = [...loadNames(2025, "ug-CN").byCode.values(), ...terms.map(({ ug }) => ug)].map(filled);
  const paragraphs = [...words, ...names, ...uyghurDocuments().flatMap(printed)]
    // As the PDF renderer hands them to its paragraphs.
    .flatMap((inlines) => isolatedText(inlines, isolateLeftToRight).split("\n"));
  return [...new Set(paragraphs)].filter((text) => /\p{Script=Arabic}/u.test(text)).toSorted();
}

/** A template with a figure in each blank. */
function filled(template: string): readonly Inline[] {
  const figure: Inline = { kind: "figure", measure: "amount", value: "1332.40", text: "1,332.40" };
  const texts = template.split(/\{\{[^}]*\}\}/).map((text): Inline => ({ kind: "text", text }));
  return texts.flatMap((text, index) => (index === 0 ? [text] : [figure, text]));
}

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

function printed({ sections }: ComposedDocument): readonly (readonly Inline[])[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(contents));
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
