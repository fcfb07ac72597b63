import type { Section } from "@mingzhang/document";
import { type Composer, freeInlines, paragraph } from "./composer.ts";
import { text, texts } from "./say.ts";

/** 第四部分 名词解释, and the signature that ends the document. */
export function glossary(composer: Composer): Section {
  const { glossary: entries, signature } = composer.disclosure;
  return {
    id: "part-4",
    title: composer.words("glossary.part"),
    layout: "normal",
    blocks: [
      composer.heading(1, "part-4", composer.say("glossary.part")),
      ...entries.map(({ term, explanation }, index) =>
        composer.paragraph("glossary.entry", {
          ordinal: composer.locale.ordinal(index + 1),
          term,
          explanation: freeInlines(explanation),
        }),
      ),
      paragraph(texts(signature.name), "signature"),
      paragraph([text(composer.date(signature.date))], "signature"),
    ],
  };
}
