import { directedRuns, type Inline } from "@mingzhang/document";
import { TextRun } from "docx";
import { isolate } from "./isolate.ts";
import type { Direction } from "./setting.ts";

/** Characters that no XML file can hold, and halves of characters. */
const unwritable = /[\p{Cs}\ufffe\uffff]/gu;

/** Signs that Chinese and Latin share: Word takes them from the Latin font unless the run itself hints otherwise. */
const sharedSigns = /[\u00b7\u00d7\u2014\u2018-\u201d\u2026\u2264\u2265]/;

const rightToLeftScript = /[\p{sc=Arab}\p{sc=Hebr}]/u;

interface Piece {
  text: string;
  readonly breaks: number;
  readonly rightToLeft: boolean;
  readonly lang: string | undefined;
}

/** Runs of text in a paragraph of a direction. */
export function renderInlines(
  content: readonly Inline[],
  { rtl, lang: volumeLanguage }: Direction,
): readonly TextRun[] {
  return pieces(content, rtl).map(({ text, breaks, rightToLeft, lang = volumeLanguage }) => {
    return new TextRun({
      text,
      ...(breaks > 0 ? { break: breaks } : {}),
      ...(rightToLeft ? { rightToLeft } : {}),
      ...(!rtl && sharedSigns.test(text) ? { font: { hint: "eastAsia" } } : {}),
      ...(lang === undefined ? {} : { language: { value: lang, eastAsia: lang, bidirectional: lang } }),
      // Joined letters must not be drawn apart, as the styles of another language may draw them.
      ...(volumeLanguage !== undefined && rtl ? { characterSpacing: 0 } : {}),
    });
  });
}

/** Neighbours of the same kind are one run: a smaller file, and searching in Word finds what spans them. */
function pieces(content: readonly Inline[], rtl: boolean): readonly Piece[] {
  const result: Piece[] = [];
  let breaks = 0;
  const add = (text: string, rightToLeft: boolean, lang: string | undefined) => {
    const last = result.at(-1);
    if (last && breaks === 0 && last.rightToLeft === rightToLeft && last.lang === lang) last.text += text;
    else result.push({ text, breaks, rightToLeft, lang });
    breaks = 0;
  };
  for (const inline of content) {
    if (inline.kind === "break") {
      breaks += 1;
      continue;
    }
    const text = inline.text.replace(unwritable, "");
    const lang = inline.kind === "text" ? inline.lang : undefined;
    if (!rtl) add(text, rightToLeftScript.test(text), lang);
    else if (isLeftToRight(inline)) add(isolate(text), false, lang);
    else
      for (const run of directedRuns(text))
        add(run.dir === "ltr" ? isolate(run.text) : run.text, run.dir === "rtl", lang);
  }
  if (breaks > 0) result.push({ text: "", breaks, rightToLeft: rtl, lang: undefined });
  return result;
}

/** Whether nothing in this content runs from right to left, so that its paragraph need not either. */
export function isOnlyLeftToRight(content: readonly Inline[]): boolean {
  return content.length > 0 && content.every((inline) => inline.kind === "break" || isLeftToRight(inline));
}

function isLeftToRight(inline: Exclude<Inline, { kind: "break" }>): boolean {
  return inline.kind === "figure" || inline.dir === "ltr";
}
