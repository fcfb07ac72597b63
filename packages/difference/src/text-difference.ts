import type { Locale } from "@mingzhang/locales";
import { visible } from "@mingzhang/report";
import type { Change, Part } from "./change.ts";
import { changeWords, oneLine, placeWords } from "./describe-change.ts";

export interface TextOptions {
  readonly locale: Locale;
  readonly colours: boolean;
}

/** The changes for a terminal: figures as before → after, sentences with what went and what came marked in them. */
export function textDifference(changes: readonly Change[], { locale, colours }: TextOptions): string {
  return changes
    .map((change) => {
      const place = visible(placeWords(change.place, change.heads, locale));
      const isSentence = change.kind === "changed" && change.parts.some(({ kind }) => kind === "same");
      const words = isSentence ? marked(change.parts, colours) : plain(change, colours, locale);
      return `${place}\n  ${words}\n`;
    })
    .join("");
}

function plain(change: Change, colours: boolean, locale: Locale): string {
  const words = visible(changeWords(change, locale));
  return change.kind === "changed" ? words : coloured(words, change.kind, colours);
}

function marked(parts: readonly Part[], colours: boolean): string {
  return parts
    .map(({ kind, text }) => {
      const words = visible(oneLine(text));
      switch (kind) {
        case "same":
          return words;
        case "removed":
          return coloured(`[-${words}-]`, kind, colours);
        case "added":
          return coloured(`{+${words}+}`, kind, colours);
      }
    })
    .join("");
}

function coloured(words: string, kind: "removed" | "added", colours: boolean): string {
  return colours ? `\u001b[${kind === "removed" ? 31 : 32}m${words}\u001b[39m` : words;
}
