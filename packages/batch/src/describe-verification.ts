import { placeWords } from "@mingzhang/difference";
import type { Locale } from "@mingzhang/locales";
import { visible } from "@mingzhang/report";
import { type Difference, type FilePlace, withoutMarks } from "@mingzhang/verify";
import type { OutputVerification } from "./verify-outputs.ts";

/** What is wrong with a document that was read back, a sentence each. */
export function describeVerification(verification: OutputVerification, locale: Locale): readonly string[] {
  if ("unreadable" in verification) return [locale.proof(`unreadable.${verification.unreadable}`)];
  const differences = verification.differences.map((difference) => describeDifference(difference, locale));
  return verification.carriesData ? differences : [...differences, locale.proof("verify.otherData")];
}

/** A difference in the reader's words: where it should stand, what it should be, and where in the file it is. */
export function describeDifference(difference: Difference, locale: Locale): string {
  switch (difference.kind) {
    case "changed": {
      const { place, heads, expected, found, at } = difference;
      const where = visible(placeWords(place, heads, locale));
      const [wanted, present] = aroundChange(shown(expected), shown(found));
      const values = { where, expected: quoted(wanted, locale), found: quoted(present, locale) };
      return locale.proof("difference.changed", { ...values, at: fileWords(at, locale) });
    }
    case "missing": {
      const { place, lines, first } = difference;
      const values = {
        where: visible(placeWords({ ...place, row: "" }, [], locale)),
        first: quoted(shown(first), locale),
      };
      return lines === 1
        ? locale.proof("difference.missing", values)
        : locale.proof("difference.missingLines", { ...values, lines: String(lines) });
    }
    case "added": {
      const { lines, first, at } = difference;
      const values = { first: quoted(shown(first), locale), at: fileWords(at, locale) };
      return lines === 1
        ? locale.proof("difference.added", values)
        : locale.proof("difference.addedLines", { ...values, lines: String(lines) });
    }
  }
}

function fileWords(at: FilePlace, locale: Locale): string {
  switch (at.kind) {
    case "paragraph":
      return locale.proof("at.paragraph", { paragraph: String(at.paragraph) });
    case "table":
      return locale.proof("at.table", { table: String(at.table), row: String(at.row) });
    case "page":
      return locale.proof("at.page", { page: String(at.page) });
    case "sheet":
      return locale.proof("at.sheet", { sheet: shown(at.sheet), row: String(at.row) });
  }
}

/** A blank has no words of its own. */
function quoted(text: string, locale: Locale): string {
  return text === "" ? locale.proof("difference.blank") : locale.proof("difference.quoted", { text: cut(text) });
}

/** Longer texts are shown by a part of them. */
const longest = 60;

/** What is kept on both sides of a change in a long text. */
const margin = 15;

/** Two texts, or where they are long the part in which they differ. */
function aroundChange(expected: string, found: string): readonly [string, string] {
  if (Math.max(expected.length, found.length) <= longest) return [expected, found];
  const shorter = Math.min(expected.length, found.length);
  let start = 0;
  while (start < shorter && expected[start] === found[start]) start += 1;
  let end = 0;
  while (end < shorter - start && expected.at(-1 - end) === found.at(-1 - end)) end += 1;
  const part = (text: string): string => {
    const [from, to] = [Math.max(0, start - margin), Math.min(text.length, text.length - end + margin)];
    return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
  };
  return [part(expected), part(found)];
}

function shown(text: string): string {
  return visible(withoutMarks(text).replace(/\s+/gu, " ").trim());
}

function cut(text: string): string {
  return text.length > 2 * longest ? `${text.slice(0, 2 * longest)}…` : text;
}
