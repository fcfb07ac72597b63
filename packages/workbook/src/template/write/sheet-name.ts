import { forms } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";

/** What stands on the tab of a sheet. */
export function sheetName(id: string, locale: Locale): string {
  const form = forms.find((each) => each.id === id);
  if (form !== undefined) {
    return `${locale.form("number", { number: String(form.number) })} ${locale.form(`${form.id}.title`)}`;
  }
  const names: Readonly<Record<string, string>> = locale.words.workbook.sheet;
  return names[id] ?? id;
}
