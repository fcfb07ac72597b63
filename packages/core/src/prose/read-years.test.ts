import { expect, it } from "vitest";
import { readYears } from "./read-years.ts";

const years = (text: string) => readYears(text).map(({ year, in: named }) => [year, named]);

it.each([
  [
    "2025年政府购买服务，2024年度已完成",
    [
      [2025, "prose"],
      [2024, "prose"],
    ],
  ],
  [
    "2024—2026年三年行动，2021、2022、2023年",
    [
      [2024, "prose"],
      [2026, "prose"],
      [2021, "prose"],
      [2022, "prose"],
      [2023, "prose"],
    ],
  ],
  [
    "二〇二五年，2025-11-30前",
    [
      [2025, "prose"],
      [2025, "prose"],
    ],
  ],
  ["２０２５年", [[2025, "prose"]]],
])("reads the years of %s", (text, expected) => {
  expect(years(text)).toEqual(expected);
});

it("tells the year of a paper’s title or number from one of the prose", () => {
  expect(years("《关于印发2022年要点的通知》（国办发〔2022〕8号）、国办发【2020】53号，2025年实施")).toEqual([
    [2022, "title"],
    [2022, "document-number"],
    [2020, "document-number"],
    [2025, "prose"],
  ]);
});

it.each(["12345年", "2025万元", "上年、本年", "3年", "12345热线2100个"])("reads no year in %s", (text) => {
  expect(years(text)).toEqual([]);
});
