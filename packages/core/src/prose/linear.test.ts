import { expect, it } from "vitest";
import { readAmounts } from "./read-amounts.ts";
import { readDays } from "./read-days.ts";
import { readDirections } from "./read-directions.ts";
import { readDocumentNumbers } from "./read-document-numbers.ts";
import { readPercents } from "./read-percents.ts";
import { readQuantities } from "./read-quantities.ts";
import { readTitles } from "./read-titles.ts";
import { readYears } from "./read-years.ts";

const readers = [
  readAmounts,
  readDays,
  readDirections,
  readDocumentNumbers,
  readPercents,
  readQuantities,
  readTitles,
  readYears,
];

// The longest text that a disclosure may hold; a reader that tried every start against every end would not come back.
it.each([
  "1",
  "1,111",
  "1 ",
  "一",
  "《",
  "》",
  "2025、",
  "2025年",
  "（2025）",
  "每",
  "增加",
  "发〔2020",
  "-1",
  "万",
  "百分之",
])("reads twenty thousand characters of %s", (part) => {
  const text = part.repeat(Math.floor(20_000 / part.length));
  for (const read of readers) expect(read(text).every(({ to }) => to <= text.length)).toBe(true);
});
