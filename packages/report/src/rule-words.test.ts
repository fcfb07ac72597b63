import { readdirSync, readFileSync } from "node:fs";
import { batchRules, isRelationRule, rules } from "@mingzhang/core";
import { describe, expect, it } from "vitest";
import { locale } from "./reported.test-support.ts";
import { ruleWords } from "./rule-words.ts";

describe("every rule", () => {
  const folder = new URL("../../core/src/rules/", import.meta.url);

  it.each(rules.map((rule) => ({ id: rule.id, rule })))("has words: $id", ({ id, rule }) => {
    const words = ruleWords(id, locale);
    expect(words).toMatchObject({
      title: expect.stringMatching(/./),
      why: expect.stringMatching(/。$/),
      fix: expect.stringMatching(/。$/),
    });
    if (isRelationRule(rule)) return;
    const source = readFileSync(new URL(`${rule.group}/${id}.ts`, folder), "utf8");
    const variants = [...source.matchAll(/variant: "([\w-]+)"/g)].map(([, variant]) => variant);
    expect(Object.keys(words.what ?? {})).toEqual(expect.arrayContaining(variants));
  });

  it.each(batchRules.map(({ id }) => id))("about a whole batch has words: %s", (id) => {
    const words = ruleWords(id, locale);
    const source = readFileSync(new URL(`../batch-rules/${id}.ts`, folder), "utf8");
    const variants = [...source.matchAll(/"(wrong|not-approved|more|less|listed|since-last-year)"/g)].map(
      ([, variant = ""]) => variant,
    );
    expect(variants.length).toBeGreaterThan(0);
    expect(Object.keys(words.what ?? {}).toSorted()).toEqual([...new Set(variants)].toSorted());
  });

  it("has a folder of its group", () => {
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([...new Set(rules.map(({ group }) => group))]));
  });

  it("is refused where the language knows nothing of it", () => {
    expect(() => ruleWords("no-such-rule", locale)).toThrow(RangeError);
  });
});
