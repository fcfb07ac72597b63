import { readFileSync } from "node:fs";
import { loadCatalogue } from "@mingzhang/catalogues";
import { type Disclosure, parseDisclosure } from "@mingzhang/core";
import { type ComposedDocument, plainText } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";
import { compose } from "./compose.ts";

const file = new URL("../../../fixtures/korla-government-office-2025.json", import.meta.url);

/** The reference disclosure as a file holds it, for a test to change. */
export function referenceData() {
  return JSON.parse(readFileSync(file, "utf8"));
}

export function composed(data: unknown): ComposedDocument {
  const result = parseDisclosure(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return composedOf(result.disclosure);
}

function composedOf(disclosure: Disclosure): ComposedDocument {
  return compose(disclosure, { locale: loadLocale("zh-CN"), catalogue: loadCatalogue(disclosure.year) });
}

/** Every heading and paragraph as printed. */
export function prose(document: ComposedDocument): readonly string[] {
  return document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "heading" || block.kind === "paragraph" ? [plainText(block.content)] : [],
    ),
  );
}
