import { element, type Markup } from "@mingzhang/render-html";

/** What scrolls sideways on a narrow screen, with the keyboard too; `label` is the id of its heading. */
export function region(label: string, table: Markup): Markup {
  return element("div", { class: "region", role: "region", "aria-labelledby": label, tabindex: 0 }, table);
}
