import { createHash } from "node:crypto";
import type { Locale } from "@mingzhang/locales";
import { element, type Markup, text } from "@mingzhang/render-html";
import type { SiteFile, SiteSetting } from "./published-department.ts";
import { searchScript } from "./search-script.ts";
import { folderOf, siteLanguages, siteLocales, toRoot } from "./site-language.ts";
import { siteStyles } from "./site-styles.ts";

export interface PageContent {
  /** The page's path below the folder of its language: `2025/301/index.html`. */
  readonly path: string;
  /** What the page is about, before the name of the site; absent of the index itself. */
  readonly title?: string;
  readonly description: string;
  readonly main: readonly Markup[];
  /** Whether the page has a list to search in. */
  readonly search?: true;
}

/** A whole page, in the frame that all pages share. */
export function page(content: PageContent, locale: Locale, setting: SiteSetting): SiteFile {
  const path = folderOf(locale.language) + content.path;
  const { language: lang, dir } = locale;
  const html = element(
    "html",
    { lang, dir },
    head(content, path, locale, setting),
    body(content, path, locale, setting),
  );
  return { path, content: `<!DOCTYPE html>\n${html}\n` };
}

function head(content: PageContent, path: string, locale: Locale, setting: SiteSetting): Markup {
  const { title, description, search } = content;
  const site = siteTitle(locale, setting);
  const policy = [
    "default-src 'none'",
    `style-src '${hash(siteStyles)}'`,
    ...(search ? [`script-src '${hash(searchScript)}'`] : []),
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "description", content: description }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, text(title === undefined ? site : locale.site("pageTitle", { title, site }))),
    ...alternates(content.path, path),
    element("style", {}, siteStyles as Markup),
  );
}

/** The same page in every language, for search engines. */
function alternates(below: string, path: string): readonly Markup[] {
  return siteLocales.map(({ language }) =>
    element("link", { rel: "alternate", hreflang: language, href: toRoot(path) + folderOf(language) + below }),
  );
}

function body({ path: below, main, search }: PageContent, path: string, locale: Locale, setting: SiteSetting): Markup {
  const say = locale.site;
  const home = `${toRoot(path)}${folderOf(locale.language)}index.html`;
  const others = siteLocales.filter(({ language }) => language !== locale.language);
  return element(
    "body",
    {},
    element("a", { class: "skip", href: "#main" }, text(say("skip"))),
    element(
      "header",
      {},
      element("a", { class: "site", href: home }, text(siteTitle(locale, setting))),
      element(
        "nav",
        { "aria-label": say("languages") },
        ...others.map(({ language, dir, site }) => {
          const href = toRoot(path) + folderOf(language) + below;
          return element("a", { href, lang: language, dir, hreflang: language }, text(site("language")));
        }),
      ),
    ),
    element("main", { id: "main", tabindex: -1 }, ...main),
    ...(locale.language === siteLanguages[0] ? [] : [footer(locale)]),
    ...(search ? [element("script", {}, searchScript as Markup)] : []),
  );
}

/** Which text counts. */
function footer(locale: Locale): Markup {
  return element("footer", {}, element("p", {}, text(locale.document("translation.authoritative"))));
}

export function siteTitle(locale: Locale, { title }: SiteSetting): string {
  return title?.[locale.language] ?? locale.site("title");
}

/** How a Content Security Policy names what stands in the page. */
function hash(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
