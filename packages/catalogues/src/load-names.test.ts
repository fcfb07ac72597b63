import { readdirSync, readFileSync } from "node:fs";
import { levelOf } from "@mingzhang/core";
import { describe, expect, it } from "vitest";
import { CatalogueError } from "./catalogue-error.ts";
import { catalogueSources } from "./catalogue-sources.ts";
import { catalogueYears } from "./list-of-year.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { loadNames } from "./load-names.ts";

const fixtures = new URL("../../../fixtures/", import.meta.url);

/** Every classification code that a made or real disclosure uses. */
function codesInFixtures(): readonly string[] {
  const texts = readdirSync(fixtures)
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(new URL(name, fixtures), "utf8"));
  return texts.flatMap((text) =>
    [...text.matchAll(/"code": ?"([23]\d{2}(?:\d{2}){0,2})"/g)].map(([, code = ""]) => code),
  );
}

describe.each(catalogueYears)("the Uyghur names of %i", (year) => {
  const { entries, byCode } = loadNames(year, "ug-CN");
  const { functional, economic } = loadCatalogue(year);

  it("cover every category, and every section of the economic classification", () => {
    const categories = [...functional.children(), ...economic.children()];
    const sections = economic.entries.filter(({ code }) => levelOf(code) === "section");
    const nameless = [...categories, ...sections].map(({ code }) => code).filter((code) => !byCode.has(code));
    expect(nameless).toEqual([]);
  });

  it("hold letters, hyphens and brackets alone, so that they can be listed with commas", () => {
    expect(entries.filter(({ name }) => !/^[\p{Script=Arabic} \-()]+$/u.test(name) || /[،؛؟]/.test(name))).toEqual([]);
  });

  it("name known sources alone", () => {
    expect(entries.filter(({ source }) => !catalogueSources.has(source))).toEqual([]);
  });

  it("say the same where the Chinese name is the same", () => {
    const byName = new Map<string, Set<string>>();
    for (const { system, code, name } of entries) {
      const key = `${system} ${(system === "functional" ? functional : economic).find(code)?.name}`;
      byName.set(key, (byName.get(key) ?? new Set()).add(name));
    }
    expect([...byName].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  it("are read once", () => {
    expect(loadNames(year, "ug-CN")).toBe(loadNames(year, "ug-CN"));
  });
});

it("names every code that a fixture uses", () => {
  const codes = codesInFixtures();
  expect(codes).toContain("2050803");
  const { byCode } = loadNames(2025, "ug-CN");
  expect(codes.filter((code) => !byCode.has(code))).toEqual([]);
});

it("has no names in a language that nobody has translated them into", () => {
  const values = { value: "kk-CN", expected: "ug-CN" };
  expect(() => loadNames(2025, "kk-CN")).toThrow(new CatalogueError("unsupported-language", values));
});
