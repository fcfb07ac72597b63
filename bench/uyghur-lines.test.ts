import { readFileSync } from "node:fs";
import { layoutParagraph } from "@mingzhang/typeset";
import { expect, it } from "vitest";
import type { MeasuredLines } from "./chromium-lines.ts";
import { openFonts, uyghurTexts } from "./uyghur-texts.ts";

const golden = new URL("../fixtures/expectations/chromium-lines.json", import.meta.url);
const { browser, size, widths, texts } = JSON.parse(readFileSync(golden, "utf8")) as MeasuredLines;
const fonts = openFonts();

/** Where Chromium may end a line and Mingzhang, on purpose, only in need: between a number and its suffix. */
const suffix = /(?<=[0-9]-)(?=\p{Script=Arabic})/gu;
/** Where Mingzhang ends none: after the mark of an untranslated text, and before the 号 of a document's number. */
const kept = /(?<=◇)(?=.)|(?<=[0-9])(?=号)/gu;
/** Curly quotes are brackets in Chinese; Chromium takes them for either side of a quotation. */
const quotes = /[“”]/u;

const measured = Object.entries(texts).flatMap(([text, lines]) =>
  lines.map((ends, at) => {
    const endsAt = (places: RegExp) => [...text.matchAll(places)].some(({ index }) => ends.includes(index));
    return { text, ends, width: widths[at] ?? 0, parted: endsAt(suffix), tailored: endsAt(suffix) || endsAt(kept) };
  }),
);
const alike = measured.filter(({ text, tailored }) => !tailored && !quotes.test(text));

function printed(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/[\u2066-\u2069]/g, "").trim()).join("\n");
}

it(`ends its lines where ${browser} does in ${alike.length} of ${measured.length} settings of Uyghur texts`, () => {
  expect(alike.length).toBeGreaterThan(0.92 * measured.length);
  const differing = alike.filter(({ text, ends, width }) => {
    const lines = layoutParagraph(text, { fonts, size, width, direction: "rtl" });
    // Where a line is full to a hundredth of a point, rounding decides what still goes on it.
    if (lines.some((line) => Math.abs(width - line.width) < 0.01)) return false;
    const theirs = ends.map((end, line) => text.slice(ends[line - 1] ?? 0, end));
    return printed(lines.map((line) => line.text)) !== printed(theirs);
  });
  expect(differing.map(({ text, width }) => `${width}: ${text}`)).toEqual([]);
});

it("parts no number from its suffix at the width of the text, as Chromium does", () => {
  const parted = measured.filter((each) => each.parted && each.width === Math.max(...widths));
  expect(parted.length).toBeGreaterThan(0);
  for (const { text, width } of parted) {
    const lines = layoutParagraph(text, { fonts, size, width, direction: "rtl" });
    expect(lines.filter((line) => /[0-9]-$/.test(line.text))).toEqual([]);
  }
});

it("leaves no mark of an untranslated text, and no 号, without what it belongs to", () => {
  const tailored = measured.filter((each) => each.tailored && !each.parted);
  expect(tailored.length).toBeGreaterThan(0);
  for (const { text, width } of tailored) {
    const lines = layoutParagraph(text, { fonts, size, width, direction: "rtl" }).map((line) => line.text);
    expect(lines.filter((line) => /◇$|^号/u.test(line))).toEqual([]);
  }
});

it("was measured on most of what can be printed now", () => {
  const unmeasured = uyghurTexts().filter((text) => texts[text] === undefined);
  // A changed sentence need not be measured at once: `chromium-lines.ts` measures all of them anew.
  expect(unmeasured.length).toBeLessThan(uyghurTexts().length / 2);
});
