import type { Disclosure } from "@mingzhang/core";
import type { ComposedDocument, Section } from "@mingzhang/document";
import { type ComposeOptions, Composer } from "./composer.ts";
import { cover } from "./cover.ts";
import { formSections } from "./forms/form-sections.ts";
import { glossary } from "./glossary.ts";
import { overview } from "./overview.ts";
import { narrative } from "./part-three/narrative.ts";
import { unmarked } from "./say.ts";

/** Puts a disclosure into words: the whole document in one language, before any file format. */
export function compose(original: Disclosure, options: ComposeOptions): ComposedDocument {
  const composer = new Composer(original, options);
  const { disclosure, locale } = composer;
  return {
    lang: locale.language,
    dir: locale.dir,
    title: composer.words("title"),
    properties: {
      author: unmarked(disclosure.department.name),
      subject: composer.words("subject"),
      keywords: locale.words.document.keywords,
      date: disclosure.signature.date,
    },
    labels: locale.words.document.labels,
    sections: [
      cover(composer),
      contents(composer),
      overview(composer),
      ...formSections(composer),
      ...narrative(composer),
      glossary(composer),
    ],
  };
}

function contents(composer: Composer): Section {
  return {
    id: "contents",
    title: composer.words("labels.contents"),
    layout: "contents",
    blocks: [{ kind: "contents" }],
  };
}
