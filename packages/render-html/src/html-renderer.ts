import { type ComposedDocument, officialTheme, type Renderer, type Section } from "@mingzhang/document";
import { blocks } from "./block.ts";
import { element, type Markup, text } from "./markup.ts";
import { type Page, pageOf } from "./page.ts";
import { styles } from "./styles.ts";

/** One page that needs nothing but itself: no script, no font, no picture from elsewhere. */
export const htmlRenderer: Renderer = {
  format: "html",
  mediaType: "text/html",
  async render(document, theme = officialTheme) {
    const page = pageOf(document, theme);
    const { lang, dir } = document;
    const html = element("html", { lang, dir }, head(page), body(page));
    return new TextEncoder().encode(`<!DOCTYPE html>\n${html}\n`);
  },
};

function head({ document, theme }: Page): Markup {
  const { author, subject, keywords, date } = document.properties;
  const meta = (name: string, content: string) => element("meta", { name, content });
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    // The browser itself then refuses whatever a later hand may add from elsewhere.
    element("meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    meta("viewport", "width=device-width, initial-scale=1"),
    element("title", {}, text(document.title)),
    meta("description", subject),
    meta("keywords", keywords.join(", ")),
    meta("author", author),
    meta("date", date),
    element("style", {}, styles(theme, document.dir)),
  );
}

function body(page: Page): Markup {
  const { title, labels, sections } = page.document;
  const skip = element("a", { class: "skip", href: "#content/main" }, text(labels.skipToContent));
  const unseenTitle = hasTitle(page.document) ? [] : [element("header", {}, element("h1", {}, text(title)))];
  const main = element(
    "main",
    { id: "content/main", tabindex: -1 },
    ...sections.map((section) => sectionMarkup(section, page)),
  );
  return element("body", {}, skip, ...unseenTitle, main);
}

/** Whether the cover shows the title; otherwise only those hear it who listen to the page. */
function hasTitle({ sections }: ComposedDocument): boolean {
  return sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === "paragraph" && block.style === "cover-title"),
  );
}

function sectionMarkup(section: Section, page: Page): Markup {
  const { id, layout } = section;
  return element("section", { id, class: layout }, ...blocks(section, page), ...linkBack(section, page));
}

function linkBack({ layout }: Section, { document }: Page): readonly Markup[] {
  const contents = document.sections.find(({ blocks }) => blocks.some(({ kind }) => kind === "contents"));
  if (contents === undefined) return [];
  switch (layout) {
    case "cover":
    case "contents":
      return [];
    case "normal":
    case "wide":
      return [
        element(
          "p",
          { class: "back" },
          element("a", { href: `#${contents.id}` }, text(document.labels.backToContents)),
        ),
      ];
  }
}
