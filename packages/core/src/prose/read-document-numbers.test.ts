import { expect, it } from "vitest";
import { readDocumentNumbers } from "./read-document-numbers.ts";

const numbers = (text: string) =>
  readDocumentNumbers(text).map(({ from, to, written, proper, mended }) => {
    expect(text.slice(from, to)).toBe(written);
    return [written, proper, mended];
  });

it.each([
  ["《办法》（国办发〔2022〕8号）等", [["国办发〔2022〕8号", true, "国办发〔2022〕8号"]]],
  ["根据国保发〔2014〕3号文件", [["国保发〔2014〕3号", true, "国保发〔2014〕3号"]]],
  [
    "国办发【2020】53号\n新政办(2021)第43号",
    [
      ["国办发【2020】53号", false, "国办发〔2020〕53号"],
      ["新政办(2021)第43号", false, "新政办〔2021〕43号"],
    ],
  ],
])("reads the numbers of papers in %s", (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

it.each(["（2025年）", "国务院令第729号", "巴政办发37号", "（2014）3号"])("reads none in %s", (text) => {
  expect(numbers(text)).toEqual([]);
});
