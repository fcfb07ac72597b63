import type { Block, ComposedDocument, Section } from "./document.ts";

/**
 * A document as its languages follow one another: each volume is a document of its own, with its own direction and contents.
 * A document in one language is its only volume.
 */
export function volumes(document: ComposedDocument): readonly [ComposedDocument, ...ComposedDocument[]] {
  const first: Section[] = [];
  const others: Section[][] = [];
  for (const section of document.sections) {
    const run = others.at(-1) ?? first;
    if (run.length === 0 || run[0]?.language?.lang === section.language?.lang) run.push(section);
    else others.push([section]);
  }
  const volume = (sections: readonly Section[]) => ({ ...document, ...sections[0]?.language, sections });
  return [volume(first), ...others.map(volume)];
}

/** One document of several, a volume each; it has the properties of the first. */
export function joinVolumes(first: ComposedDocument, ...others: readonly ComposedDocument[]): ComposedDocument {
  const joined = others.flatMap(({ lang, dir, labels, sections }) =>
    sections.map((section): Section => {
      const named = <T extends { readonly id: string }>(part: T): T => ({ ...part, id: `${lang}.${part.id}` });
      const blocks = section.blocks.map((block): Block => ("id" in block ? named(block) : block));
      return { ...named(section), blocks, language: { lang, dir, labels } };
    }),
  );
  return { ...first, sections: [...first.sections, ...joined] };
}
