import type { Section } from "@mingzhang/document";
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
    ],
  };
}
