import { parseDisclosure } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import { mendedData } from "@mingzhang/testing";
import { expect, test } from "vitest";
import { editableTexts, withTexts } from "./editable-texts.ts";

const parsed = parseDisclosure(mendedData());
if (!parsed.ok) throw new Error("the fixture cannot be read");
const { disclosure } = parsed;
const texts = editableTexts(disclosure, loadLocale("zh-CN"));

test("names each text as a clerk would, and leaves the names in tables alone", () => {
  expect(texts.find(({ path }) => path === "comparisons.items.0.reason")?.label).toMatch(
    /一般公共预算拨款增减.*增减原因/,
  );
  expect(texts.filter(({ path }) => /^(?:forms|department)\./.test(path))).toEqual([]);
});

test("offers a change without a reason", () => {
  const missing = texts.filter(({ text }) => text === "");
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.every(({ path }) => path.endsWith(".reason"))).toBe(true);
});

test("changes the texts that are named and nothing else", () => {
  const path = "comparisons.items.0.reason";
  const changed = withTexts(disclosure, { [path]: "人员增加。", "department.name": "别的部门", year: "2030" });
  if (!changed.ok) throw new Error("the texts were refused");
  expect(changed.disclosure.comparisons.items[0]?.reason).toBe("人员增加。");
  expect(changed.disclosure.department).toEqual(disclosure.department);
  const back = withTexts(changed.disclosure, { [path]: disclosure.comparisons.items[0]?.reason ?? "" });
  expect(back).toEqual({ ok: true, disclosure });
});

test("takes a reason away with an empty text, and refuses a text that nobody could print", () => {
  const path = "comparisons.items.0.reason";
  const without = withTexts(disclosure, { [path]: "" });
  expect(without.ok && without.disclosure.comparisons.items[0]).not.toHaveProperty("reason");
  expect(withTexts(disclosure, { [path]: "a\u0007" })).toMatchObject({
    ok: false,
    problems: [{ code: "control-character", path: ["comparisons", "items", 0, "reason"] }],
  });
});
