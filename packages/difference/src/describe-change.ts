import type { Locale } from "@mingzhang/locales";
import type { DocumentPlace } from "@mingzhang/verify";
import type { Change } from "./change.ts";

/** Where a change stands, in the reader's words. */
export function placeWords({ section, table, row }: DocumentPlace, heads: readonly string[], locale: Locale): string {
  return [
    locale.proof("place.section", { section: oneLine(table ?? section) }),
    ...(row === undefined || row === "" ? [] : [locale.proof("place.row", { row: oneLine(row) })]),
    ...(heads.length === 0 ? [] : [locale.proof("place.column", { column: oneLine(heads.join("·")) })]),
  ].join("");
}

/** What was and what is, in one sentence without its place. */
export function changeWords({ kind, before, after, by }: Change, locale: Locale): string {
  const shown = (text: string) => (text === "" ? locale.proof("difference.blank") : oneLine(text));
  switch (kind) {
    case "changed": {
      const values = { before: shown(before), after: shown(after) };
      if (by === undefined) return locale.proof("diff.changed", values);
      return locale.proof("diff.changedBy", { ...values, by: signed(by) });
    }
    case "removed":
      return locale.proof("diff.removed", { text: shown(before) });
    case "added":
      return locale.proof("diff.added", { text: shown(after) });
  }
}

/** More is told as more. */
export function signed(by: string): string {
  return by.startsWith("-") ? by : `+${by}`;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
