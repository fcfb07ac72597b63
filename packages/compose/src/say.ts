import type { Inline, Text } from "@mingzhang/document";
import type { Locale } from "@mingzhang/locales";

/** What fills a blank: words, a figure, or a phrase that holds figures itself. */
export type Filling = string | number | Inline | readonly Inline[];

export type Fillings = Readonly<Record<string, Filling>>;

type DocumentKey = Parameters<Locale["document"]>[0];

/** Private-use characters, which no text of a disclosure may hold, stand for the fillings while the words are put together. */
const first = 0xe000;

/** Fills a template of the locale, and keeps figures as figures. */
export function say(locale: Locale, key: DocumentKey, fillings: Fillings = {}): readonly Inline[] {
  const names = Object.keys(fillings);
  const marks = Object.fromEntries(names.map((name, index) => [name, String.fromCodePoint(first + index)]));
  return locale
    .document(key, marks)
    .split(/([\ue000-\uf8ff])/)
    .filter((piece) => piece !== "")
    .flatMap((piece) => {
      const name = names[(piece.codePointAt(0) ?? 0) - first];
      const filling = name === undefined ? undefined : fillings[name];
      return filling === undefined ? texts(piece) : inlines(filling);
    })
    .reduce<Inline[]>(joinTexts, []);
}

export function text(words: string): Text {
  return { kind: "text", text: words };
}

/** Around Chinese words in a document of another language; private-use characters, as above. */
const [foreignBegins, foreignEnds] = ["\uf8f0", "\uf8f1"];

/** Shows readers which words no translator has translated. */
const untranslatedMark = "◇";

/** Marks words as Chinese, whatever language they will stand in; each line by itself, since lines are set apart later. */
export function foreign(words: string): string {
  return words.replace(/[^\n]+/g, (line) => `${foreignBegins}${line}${foreignEnds}`);
}

/** Words for the reader, those in Chinese set apart as such. */
export function texts(words: string): readonly Text[] {
  return words
    .split(/(\uf8f0[^\uf8f1]*\uf8f1)/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (!piece.startsWith(foreignBegins)) return text(piece);
      return { ...text(`${untranslatedMark}${piece.slice(1, -1)}`), lang: "zh-CN", dir: "ltr" };
    });
}

/** Words for a title or a property, which cannot set any apart. */
export function unmarked(words: string): string {
  return words.replace(/[\uf8f0\uf8f1]/g, "");
}

function inlines(filling: Filling): readonly Inline[] {
  if (typeof filling === "string" || typeof filling === "number") return texts(String(filling));
  return "kind" in filling ? [filling] : filling;
}

/** Neighbouring words become one text, so that no renderer sees where a template had its blanks. */
function joinTexts(joined: Inline[], next: Inline): Inline[] {
  const last = joined.at(-1);
  if (last?.kind === "text" && next.kind === "text" && last.lang === next.lang && last.dir === next.dir) {
    joined[joined.length - 1] = { ...last, text: last.text + next.text };
  } else {
    joined.push(next);
  }
  return joined;
}

/** Joins phrases as the language lists things. */
export function list(
  locale: Locale,
  phrases: readonly Filling[],
  separator: "separator" | "clause" = "separator",
): readonly Inline[] {
  return phrases.flatMap((phrase, index) =>
    index === 0 ? inlines(phrase) : [text(locale.document(`list.${separator}`)), ...inlines(phrase)],
  );
}
