import type { Paragraph, Section } from "@mingzhang/document";
import { type Composer, paragraph } from "./composer.ts";
import { text } from "./say.ts";

/** 封面: whose disclosure it is, of which year, and when it was signed. */
export function cover(composer: Composer): Section {
  return {
    id: "cover",
    title: composer.words("title"),
    layout: "cover",
    blocks: [
      paragraph(
        [...composer.say("cover.department"), { kind: "break" }, ...composer.say("cover.title")],
        "cover-title",
      ),
      paragraph([text(composer.date(composer.disclosure.signature.date))], "cover-line"),
      ...translationNotes(composer),
    ],
  };
}

/** Nobody shall take a draft for the official text. */
function translationNotes(composer: Composer): readonly Paragraph[] {
  if (composer.translation === undefined) return [];
  const { draft, missing } = composer.translation;
  return [
    paragraph(composer.say("translation.authoritative"), "cover-note"),
    ...(draft > 0 || composer.locale.draft ? [paragraph(composer.say("translation.draft"), "cover-note")] : []),
    ...(missing === 0 ? [] : [paragraph(composer.say("translation.missing", { count: missing }), "cover-note")]),
  ];
}
