import type { InferResponseType } from "hono/client";
import type { api } from "../api.ts";

type CheckRecord = InferResponseType<
  (typeof api.disclosures)[":year"][":department"]["versions"][":version"]["findings"]["$get"],
  200
>;

export type Finding = CheckRecord["findings"][number];

export type FindingPlace = Finding["places"][number];

/** Where on the page a finding's place is: its cell, its paragraph, or its table where the cell is blank. */
export function findPlace(
  page: Document,
  { form, row, column, text, fact }: FindingPlace,
  texts: ReadonlyMap<string, string>,
) {
  if (form !== undefined) {
    const cell = [form, row ?? "", column ?? ""].map(encodeURIComponent).join("/");
    return page.getElementById(cell)?.closest("td, th") ?? page.getElementById(form) ?? firstOf(page, form);
  }
  const words = texts
    .get(text ?? fact ?? "")
    ?.split("\n")[0]
    ?.trim();
  return words === undefined || words === "" ? undefined : paragraphWith(page, words);
}

/** Every cell of a form has its name in front of its address. */
function firstOf(page: Document, form: string): Element | undefined {
  return page.querySelector(`[id^="${CSS.escape(`${form}/`)}"]`)?.closest("table") ?? undefined;
}

/** The shortest element that says all of the words. */
function paragraphWith(page: Document, words: string): Element | undefined {
  return [...page.querySelectorAll("p, td, th, li")]
    .filter((element) => element.textContent?.includes(words))
    .toSorted((one, other) => (one.textContent?.length ?? 0) - (other.textContent?.length ?? 0))[0];
}
