import { readFileSync } from "node:fs";
import { loadCatalogue } from "@mingzhang/catalogues";
import { compose } from "@mingzhang/compose";
import { parseDisclosure } from "@mingzhang/core";
import type { ComposedDocument } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";

/** The reference disclosure, composed: the document on which everything is measured. */
export function referenceDocument(): ComposedDocument {
  const file = new URL("../fixtures/korla-government-office-2025.json", import.meta.url);
  const result = parseDisclosure(JSON.parse(readFileSync(file, "utf8")));
  if (!result.ok) throw new Error("the reference disclosure is not valid");
  const { disclosure } = result;
  return compose(disclosure, { locale: loadLocale("zh-CN"), catalogue: loadCatalogue(disclosure.year) });
}
