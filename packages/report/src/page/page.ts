import type { Locale } from "@mingzhang/locales";
import { element, type Markup, text } from "@mingzhang/render-html";
import { pageStyles } from "./styles.ts";

/** A whole page that needs nothing but itself; `start` is the id of what a reader with a keyboard may skip to. */
export function pageMarkup(title: string, start: string, content: readonly Markup[], locale: Locale): string {
  const { language: lang, dir } = locale;
  const body = element(
    "body",
    {},
    element("a", { class: "skip", href: `#${start}` }, text(locale.report("html.skip"))),
    element("main", {}, element("h1", {}, text(title)), ...content),
  );
  return `<!DOCTYPE html>\n${element("html", { lang, dir }, head(title), body)}\n`;
}

function head(title: string): Markup {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    // The browser itself then refuses whatever a text of the data might smuggle in.
    element("meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, text(title)),
    element("style", {}, pageStyles as Markup),
  );
}
