import { type Amount, grouped } from "@mingzhang/core";
import { element, type Markup, text } from "@mingzhang/render-html";

/** An amount in 万元, in its own direction: the sign of a negative one must not change sides in a right-to-left page. */
export function figure(amount: Amount): Markup {
  return element("bdi", {}, text(grouped(amount)));
}

/** As a cell of a table. */
export function figureCell(amount: Amount | undefined): Markup {
  return element("td", { class: "figure" }, amount === undefined ? text("") : figure(amount));
}
