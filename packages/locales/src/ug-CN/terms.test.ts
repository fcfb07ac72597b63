import { confusedWords, strayLetters, usesTerm } from "@mingzhang/core";
import { expect, it } from "vitest";
import { wordLeaves } from "../word-leaves.test-support.ts";
import { zhCN } from "../zh-CN/index.ts";
import { ugCN } from "./index.ts";
import { terms } from "./terms.ts";

const parts = ["document", "fields", "forms", "messages", "proof", "report", "rules", "site", "workbook"] as const;

/** Where the Chinese characters of a term are no such term, or Uyghur grammar bends it beyond its suffixes. */
const exceptions: Readonly<Record<string, string>> = {
  // 本部门 and 预算绩效 meet.
  "otherMatters.performance": "部门预算",
  // One department's budget data, not the kind of paper.
  "command.help": "部门预算",
  // A verb here.
  "translate.help": "说明",
  // ئورۇن loses its vowel before the one suffix and keeps it before the other.
  "overview.compositionAlone": "预算单位",
  "overview.units": "预算单位",
  "otherMatters.assets.intro": "预算单位",
  // Heads of narrow columns, under which only indicators stand.
  "performance.columns.projectBasis": "指标值",
  "performance.columns.projectWeight": "指标",
  "performance.columns.scoring": "指标",
};

/** Words in which a term's characters mean something else: “which shows that”, the office of establishments, and a server. */
const otherSenses =
  /说明(?=至少|上年数取错|漏列了|增减数填错|有项目漏列|有部门没有|漏写|内容没有)|机构编制部门|服务器/g;

it("says each thing once, in letters that are Uyghur", () => {
  expect(terms.length).toBeGreaterThan(100);
  expect(new Set(terms.map(({ zh }) => zh)).size).toBe(terms.length);
  expect(terms.filter(({ ug }) => strayLetters(ug).length > 0 || confusedWords(ug).length > 0)).toEqual([]);
});

it("calls everything a draft that no translator has reviewed", () => {
  expect(terms.filter(({ status, grade }) => status !== "draft" || !"ABC".includes(grade))).toEqual([]);
});

it("is kept to wherever the Chinese uses a term", () => {
  const longestFirst = terms.toSorted((a, b) => b.zh.length - a.zh.length);
  const strayed = parts.flatMap((part) => {
    const uyghur = new Map(wordLeaves(ugCN[part]));
    return wordLeaves(zhCN[part]).flatMap(([key, words]) => {
      const translated = uyghur.get(key);
      if (translated === undefined) return [];
      let rest = words.replace(otherSenses, "");
      return longestFirst.flatMap(({ zh, ug }) => {
        if (!rest.includes(zh)) return [];
        // A longer term is not taken for the shorter ones inside it.
        rest = rest.replaceAll(zh, "|");
        return usesTerm(translated, ug) ? [] : [[key, zh]];
      });
    });
  });
  expect(strayed).toEqual(expect.arrayContaining(Object.entries(exceptions)));
  expect(strayed.filter(([key = "", zh]) => exceptions[key] !== zh)).toEqual([]);
});
