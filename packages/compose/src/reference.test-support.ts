import { loadCatalogue } from "@mingzhang/catalogues";
import { parseDisclosure } from "@mingzhang/core";
import { type ComposedDocument, plainText } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";
import { type Changes, referenceData } from "@mingzhang/testing";
import { compose } from "./compose.ts";

/** The reference disclosure, changed as a test asks, composed. */
export function composed(changes: Changes = {}): ComposedDocument {
  const result = parseDisclosure(referenceData(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { disclosure } = result;
  return compose(disclosure, { locale: loadLocale("zh-CN"), catalogue: loadCatalogue(disclosure.year) });
}

/** Every heading and paragraph as printed, a line each. */
export function prose(changes: Changes = {}): string {
  return composed(changes)
    .sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "heading" || block.kind === "paragraph" ? [plainText(block.content)] : [],
      ),
    )
    .join("\n");
}
