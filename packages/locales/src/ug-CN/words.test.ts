import { confusedWords, numeralDifference, strayLetters } from "@mingzhang/core";
import { describe, expect, it } from "vitest";
import { wordLeaves } from "../word-leaves.test-support.ts";
import { zhCN } from "../zh-CN/index.ts";
import { ugCN } from "./index.ts";
import { status } from "./status.ts";

const parts = [
  "admin",
  "document",
  "fields",
  "forms",
  "messages",
  "proof",
  "report",
  "rules",
  "site",
  "workbook",
] as const;

const blanks = (words: string) => [...new Set(words.match(/\{\{\w+\}\}/g))].toSorted();

it("have a status, which is draft until a certified translator has reviewed them", () => {
  expect(Object.keys(ugCN).toSorted()).toEqual([...parts]);
  expect(status).toEqual(Object.fromEntries(parts.map((part) => [part, "draft"])));
});

describe.each(parts)("the Uyghur %s", (part) => {
  const chinese = new Map(wordLeaves(zhCN[part]));
  const uyghur = wordLeaves(ugCN[part]);
  const faulty = (isFaulty: (words: string, key: string) => boolean) =>
    uyghur.filter(([key, words]) => isFaulty(words, key));

  it("have the keys of the Chinese and no others", () => {
    expect(uyghur.map(([key]) => key).toSorted()).toEqual([...chinese.keys()].toSorted());
  });

  it("have the blanks of the Chinese and no others", () => {
    expect(faulty((words, key) => String(blanks(words)) !== String(blanks(chinese.get(key) ?? "")))).toEqual([]);
  });

  it("have the numbers of the Chinese and no others", () => {
    expect(faulty((words, key) => numeralDifference(chinese.get(key) ?? "", words) !== undefined)).toEqual([]);
  });

  it("hold nothing Chinese", () => {
    expect(faulty((words) => /[\p{Script=Han}“”\u3000-\u303f\uff00-\uffef]/u.test(words))).toEqual([]);
  });

  it("hold Uyghur letters alone, none confused with another", () => {
    expect(faulty((words) => strayLetters(words).length > 0 || confusedWords(words).length > 0)).toEqual([]);
  });

  it("are punctuated as Uyghur is", () => {
    expect(faulty((words) => /[\p{Script=Arabic}»)}] ?[,;?]|[،؛]\p{L}|["']\p{Script=Arabic}/u.test(words))).toEqual([]);
  });

  it("put no suffix to a blank, whose vowels nobody knows; only days end in a known word", () => {
    const suffix = /\}\}(?:\p{Script=Arabic}|[»)]? (?:نىڭ|نى|[دت][اە]|[دت]ىن|[غق]ا|[گك]ە|[دت]ىكى|[غقگك]ىچە)(?!\p{L}))/u;
    expect(faulty((words) => suffix.test(words)).map(([key]) => key)).toEqual(
      part === "document" ? ["narrative.projects.period"] : [],
    );
  });
});
