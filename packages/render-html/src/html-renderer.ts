import { attachToPage } from "@mingzhang/attachment";
import {
  type ComposedDocument,
  officialTheme,
  type Renderer,
  type Section,
  type Theme,
  volumes,
} from "@mingzhang/document";
import { blocks } from "./block.ts";
import { element, type Markup, text } from "./markup.ts";
import { type Page, pageOf } from "./page.ts";
import { styles } from "./styles.ts";

/** One page that needs nothing but itself: no script, no font, no picture from elsewhere. */
export const htmlRenderer: Renderer = {
  format: "html",
  mediaType: "text/html",
  async render(document, theme = officialTheme, attachment) {
    const pages = volumes(document).map((volume, index) => pageOf(volume, theme, index === 0 ? "" : `${volume.lang}/`));
    const { lang, dir } = document;
    const html = element("html", { lang, dir }, head(document, theme), body(document, pages));
    const page = `<!DOCTYPE html>\n${html}\n`;
    return new TextEncoder().encode(attachment === undefined ? page : attachToPage(page, attachment));
  },
};

function head(document: ComposedDocument, theme: Theme): Markup {
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
    element("style", {}, styles(theme, document)),
  );
}

function body(document: ComposedDocument, pages: readonly Page[]): Markup {
  const { title, labels } = document;
  const skip = element("a", { class: "skip", href: "#content/main" }, text(labels.skipToContent));
  const unseenTitle = hasTitle(document) ? [] : [element("header", {}, element("h1", {}, text(title)))];
  const main = element(
    "main",
    { id: "content/main", tabindex: -1 },
    ...pages.flatMap((page) => page.document.sections.map((section) => sectionMarkup(section, page))),
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
  const { id, layout, language } = section;
  const { lang, dir } = language ?? {};
  return element("section", { id, class: layout, lang, dir }, ...blocks(section, page), ...linkBack(section, page));
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
