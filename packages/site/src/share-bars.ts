import { type Amount, type Percent, plain, share, zero } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { element, type Markup, text } from "@mingzhang/render-html";
import { figureCell } from "./figure.ts";

/** What one bar stands for. */
export interface Bar {
  readonly label: Markup;
  readonly amount: Amount;
}

/** Where money goes: a table whose bars repeat the shares for the eye, so that whoever listens misses nothing. */
export function shareBars(bars: readonly Bar[], whole: Amount, label: string, locale: Locale): Markup {
  const say = locale.site;
  const titles = [label, say("column.amount"), say("column.share")];
  const head = titles.map((title, index) =>
    element("th", { scope: "col", class: index === 0 ? undefined : "figure" }, text(title)),
  );
  const rows = bars
    .toSorted((one, other) => other.amount.comparedTo(one.amount))
    .map((bar) => barRow(bar, whole, locale));
  return element(
    "table",
    { class: "bars" },
    element("thead", {}, element("tr", {}, ...head, element("td", {}))),
    element("tbody", {}, ...rows),
  );
}

function barRow({ label, amount }: Bar, whole: Amount, locale: Locale): Markup {
  const percent = share(amount, whole);
  const words = percent === undefined ? "" : locale.document("percent", { value: plain(percent) });
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, label),
    figureCell(amount),
    element("td", { class: "figure" }, element("bdi", {}, text(words))),
    element(
      "td",
      { class: "bar" },
      percent === undefined || amount.lessThan(zero) ? text("") : drawnBar(percent, locale),
    ),
  );
}

/** A bar as long as the share; drawn by attributes alone, since the page allows no styles of its own. */
export function drawnBar(percent: Percent, { dir }: Pick<Locale, "dir">): Markup {
  const width = plain(percent);
  const from = dir === "rtl" ? percent.negated().plus(100).toFixed(2) : "0";
  const svg = { viewBox: "0 0 100 1", preserveAspectRatio: "none", "aria-hidden": "true" };
  return element("svg", svg, element("rect", { x: from, y: 0, width, height: 1 }));
}
