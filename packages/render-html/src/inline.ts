import { directedRuns, type Figure, type Inline, needsIsolation, type Text } from "@mingzhang/document";
import { element, join, type Markup, text } from "./markup.ts";
import { anchor, type Page } from "./page.ts";

/** In a table a figure can be linked to; in prose it links to the cell that it comes from. */
export type Place = "table" | "prose";

export function inlines(content: readonly Inline[], page: Page, place: Place): Markup {
  return join(content.map((inline) => inlineMarkup(inline, page, place)));
}

function inlineMarkup(inline: Inline, page: Page, place: Place): Markup {
  switch (inline.kind) {
    case "text":
      return textMarkup(inline, page);
    case "figure":
      return figureMarkup(inline, page, place);
    case "break":
      return element("br", {});
  }
}

function textMarkup({ text: words, lang, dir }: Text, page: Page): Markup {
  return lang === undefined && dir === undefined
    ? plainMarkup(words, page)
    : element("bdi", { lang, dir }, text(words));
}

/** Words as they stand, but for those that right-to-left text around them would disorder. */
export function plainMarkup(words: string, { document: { dir } }: Page): Markup {
  if (dir === "ltr") return text(words);
  return join(
    directedRuns(words).map((run) => {
      if (!needsIsolation(run)) return text(run.text);
      const lang = /\p{Script=Han}/u.test(run.text) ? "zh-CN" : undefined;
      return element("bdi", { lang, dir: run.dir }, text(run.text));
    }),
  );
}

function figureMarkup(figure: Figure, page: Page, place: Place): Markup {
  // Without a direction of its own -159.46 shows as 159.46- inside right-to-left text.
  const dir = page.document.dir === "rtl" ? "ltr" : undefined;
  const data = (id?: string) => element("data", { id, value: figure.value, dir }, text(figure.text));
  const target = anchor(figure, page.prefix);
  if (target === undefined || !page.anchors.has(target)) return data();
  switch (place) {
    case "table":
      return data(page.unwritten.delete(target) ? target : undefined);
    case "prose":
      return element("a", { href: `#${target}` }, data());
  }
}
