import { forms } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";

/** Excel allows no more characters on a tab. */
const longest = 31;

/** What stands on the tab of a sheet; of a title that is too long for it, its first words. */
export function sheetName(id: string, locale: Locale): string {
  const title = sheetTitle(id, locale);
  return title.length <= longest ? title : title.slice(0, longest + 1).replace(/\s+\S*$/, "");
}

/** What a sheet is called where there is room for it. */
export function sheetTitle(id: string, locale: Locale): string {
  const form = forms.find((each) => each.id === id);
  if (form !== undefined) {
    return `${locale.form("number", { number: String(form.number) })} ${locale.form(`${form.id}.title`)}`;
  }
  const names: Readonly<Record<string, string>> = locale.words.workbook.sheet;
  return names[id] ?? id;
}
