import { expect, it } from "vitest";
import { countLines } from "./break-lines.ts";

/** Lines of ten Chinese characters. */
const measure = { width: 100, size: 10, spacing: 0, indent: 0, hang: false };
const han = (count: number): string => "预".repeat(count);

it.each([
  ["nothing", "", 1],
  ["a full line", han(10), 1],
  ["one character more", han(11), 2],
  ["two paragraphs in one", `${han(2)}\n${han(2)}`, 2],
  ["a line that a comma may not begin", `${han(10)}，${han(9)}`, 3],
  ["a line that a bracket may not end", `${han(9)}（${han(9)}`, 2],
  ["a figure that must stay whole", `${han(8)}1,332.40`, 2],
  ["a word as long as three lines", "1".repeat(60), 3],
  ["words with spaces", "aaaa aaaa aaaa aaaa aaaa aaaa", 2],
])("counts the lines of %s", (_, text, lines) => {
  expect(countLines(text, measure)).toBe(lines);
});

it("takes the first line's indent into account", () => {
  expect(countLines(han(10), { ...measure, indent: 20 })).toBe(2);
});

it("lets a comma hang out of a full line where it may", () => {
  expect(countLines(`${han(10)}，${han(10)}`, { ...measure, hang: true })).toBe(2);
});

it("adds the space that Word sets between Chinese and digits", () => {
  expect(countLines(`${han(5)}${"1".repeat(10)}`, measure)).toBe(2);
  expect(countLines(`${han(4)}${"1".repeat(10)}`, measure)).toBe(1);
});

it("sets 28 characters of 3号 on a line of 156 mm", () => {
  const body = { width: (156 * 72) / 25.4, size: 16, spacing: -0.25, indent: 0, hang: false };
  expect(countLines(han(28), body)).toBe(1);
  expect(countLines(han(29), body)).toBe(2);
});
