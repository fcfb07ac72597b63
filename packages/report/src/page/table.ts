import { element, type Markup, text } from "@mingzhang/render-html";

/** The head of a table; columns from position `figures` on hold figures, and their heads stand over them. */
export function headRow(titles: readonly string[], figures = titles.length): Markup {
  const cells = titles.map((title, index) =>
    element("th", { scope: "col", class: index < figures ? undefined : "figure" }, text(title)),
  );
  return element("thead", {}, element("tr", {}, ...cells));
}

/** What scrolls sideways on a narrow screen, with the keyboard too; `label` is the id of its heading. */
export function region(label: string, table: Markup): Markup {
  return element("div", { class: "region", role: "region", "aria-labelledby": label, tabindex: 0 }, table);
}
