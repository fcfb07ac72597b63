import type { Locale } from "@mingzhang/locales";
import { element, type Markup, text } from "@mingzhang/render-html";
import type { Change } from "./change.ts";
import { oneLine, signed } from "./describe-change.ts";
import { pageStyles } from "./page-styles.ts";

export interface DifferenceTitles {
  /** What the page is about: the department. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** The changes on one page that needs nothing but itself: a table for each table, and the sentences as they were and are. */
export function htmlDifference(changes: readonly Change[], titles: DifferenceTitles, locale: Locale): string {
  const { language: lang, dir } = locale;
  const title = locale.proof("diff.title", { title: titles.title });
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, text(title)),
    element("style", {}, pageStyles as Markup),
  );
  const { before, after } = titles;
  const count = String(changes.length);
  const body = element(
    "body",
    {},
    element(
      "main",
      {},
      element("h1", {}, text(title)),
      element("p", {}, text(locale.proof("diff.summaryLine", { before, after, count }))),
      ...groups(changes).map((group) => groupMarkup(group, locale)),
    ),
  );
  return `<!DOCTYPE html>\n${element("html", { lang, dir }, head, body)}\n`;
}

type Group = readonly [Change, ...Change[]];

/** Changes of one table, or of the prose of one section, that follow one another. */
function groups(changes: readonly Change[]): readonly Group[] {
  const found: [Change, ...Change[]][] = [];
  for (const change of changes) {
    const last = found.at(-1);
    if (last !== undefined && keyOf(last[0]) === keyOf(change)) last.push(change);
    else found.push([change]);
  }
  return found;
}

function keyOf({ place: { section, table = "" } }: Change): string {
  return `${section}\n${table}`;
}

function groupMarkup(group: Group, locale: Locale): Markup {
  const { section, table } = group[0].place;
  const heading = element("h2", {}, text(oneLine(table ?? section)));
  if (table === undefined) return element("section", {}, heading, ...group.map(sentence));
  const columns = ["row", "column", "before", "after", "by"] as const;
  const titles = columns.map((column) => element("th", { scope: "col" }, text(locale.proof(`diff.column.${column}`))));
  const rows = group.map((change) => row(change));
  const body = element("tbody", {}, ...rows);
  const grid = element("table", {}, element("thead", {}, element("tr", {}, ...titles)), body);
  return element("section", {}, heading, element("div", { class: "region", tabindex: 0, role: "region" }, grid));
}

function row({ kind, place, heads, before, after, by }: Change): Markup {
  const mark = (name: "del" | "ins", words: string) => (words === "" ? [] : [element(name, {}, text(oneLine(words)))]);
  return element(
    "tr",
    { class: kind },
    element("th", { scope: "row" }, text(oneLine(place.row ?? ""))),
    element("td", {}, text(oneLine(heads.join("·")))),
    element("td", {}, ...mark("del", before)),
    element("td", {}, ...mark("ins", after)),
    element("td", { class: "figure" }, text(by === undefined ? "" : signed(by))),
  );
}

function sentence({ parts }: Change): Markup {
  const marks = parts.map((part): Markup => {
    switch (part.kind) {
      case "same":
        return text(part.text);
      case "removed":
        return element("del", {}, text(part.text));
      case "added":
        return element("ins", {}, text(part.text));
    }
  });
  return element("p", {}, ...marks);
}
