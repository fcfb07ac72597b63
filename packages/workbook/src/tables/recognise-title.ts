import { type FormId, forms } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { comparableName } from "../cell/read-name.ts";

/** Says which official table a title names, whatever stands before it: its number, the year, the department. */
export function titleRecogniser({ words }: Locale): (title: string) => FormId | undefined {
  const others: Readonly<Record<FormId, readonly string[]>> | undefined = words.intake?.titles;
  const known = forms
    .flatMap(({ id }) =>
      [words.forms[id].title, ...(others?.[id] ?? [])].map((title) => [comparableName(title), id] as const),
    )
    // 财政拨款收支总体情况表 ends with the title of another table.
    .sort(([one], [other]) => other.length - one.length);
  return (title) => {
    const comparable = comparableName(title)
      .replace(/续表?$/, "")
      .replace(/\d{4}年度?/g, "");
    return known.find(([words]) => comparable.endsWith(words))?.[1];
  };
}
