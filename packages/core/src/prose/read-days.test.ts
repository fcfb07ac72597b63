import { expect, it } from "vitest";
import { readDays } from "./read-days.ts";

const days = (text: string, year?: number) =>
  readDays(text, year).map(({ written, earliest, latest }) => [written, earliest, latest]);

it.each([
  ["2025年11月30日前", [["2025年11月30日", "2025-11-30", "2025-11-30"]]],
  [
    "2025-3-5至2025.12.31",
    [
      ["2025-3-5", "2025-03-05", "2025-03-05"],
      ["2025.12.31", "2025-12-31", "2025-12-31"],
    ],
  ],
  ["2025年8月完成", [["2025年8月", "2025-08-01", "2025-08-31"]]],
  ["中秋国庆节双节、2026年元旦等节假日", [["2026年元旦", "2026-01-01", "2026-01-01"]]],
  ["2025年春节", [["2025年春节", "2025-01-21", "2025-02-20"]]],
  [
    "2025年底、2025年第一季度",
    [
      ["2025年底", "2025-12-01", "2025-12-31"],
      ["2025年第一季度", "2025-01-01", "2025-03-31"],
    ],
  ],
])("reads the days of %s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

it("reads days without a year as in the year that is given", () => {
  expect(days("“六·一”儿童节、11月30日", 2025)).toEqual([
    ["儿童节", "2025-06-01", "2025-06-01"],
    ["11月30日", "2025-11-30", "2025-11-30"],
  ]);
  expect(days("儿童节、11月30日")).toEqual([]);
});

it("reads no day that no calendar has", () => {
  expect(days("2025年13月1日、2025-02-45")).toEqual([]);
});
