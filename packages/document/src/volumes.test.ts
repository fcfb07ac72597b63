import { expect, it } from "vitest";
import type { ComposedDocument, Section } from "./document.ts";
import { joinVolumes, volumes } from "./volumes.ts";

const section = (id: string): Section => ({ id, title: id, layout: "normal", blocks: [] });

const document: ComposedDocument = {
  lang: "zh-CN",
  dir: "ltr",
  title: "t",
  properties: { author: "a", subject: "s", keywords: [], date: "2025-02-01" },
  labels: { contents: "c", skipToContent: "s", backToContents: "b" },
  sections: [section("one"), section("two")],
};

it("leaves a document in one language as it is", () => {
  expect(volumes(document)).toEqual([document]);
});

it("has a volume for each language, in its direction and with its own words", () => {
  const language = { lang: "ug-CN", dir: "rtl", labels: { ...document.labels, contents: "m" } } as const;
  const sections = [...document.sections, { ...section("three"), language }, { ...section("four"), language }];
  const [first, second, ...others] = volumes({ ...document, sections });
  expect(first?.sections.map(({ id }) => id)).toEqual(["one", "two"]);
  expect(second).toMatchObject({ lang: "ug-CN", dir: "rtl", title: "t", labels: { contents: "m" } });
  expect(second?.sections.map(({ id }) => id)).toEqual(["three", "four"]);
  expect(others).toEqual([]);
});

it("joins documents whose parts have the same names", () => {
  const second: ComposedDocument = { ...document, lang: "ug-CN", dir: "rtl", title: "t2" };
  const joined = joinVolumes(document, second);
  const ids = joined.sections.map(({ id }) => id);
  expect(ids).toEqual(["one", "two", "ug-CN.one", "ug-CN.two"]);
  expect(volumes(joined).map(({ lang, dir }) => `${lang} ${dir}`)).toEqual(["zh-CN ltr", "ug-CN rtl"]);
});
