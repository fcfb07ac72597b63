import { draftLanguages, languages, loadLocale } from "@mingzhang/locales";
import { expect, it } from "vitest";
import { sheetLayouts } from "../../layout/sheets.ts";
import { sheetName } from "./sheet-name.ts";

const tabs = ["start", ...sheetLayouts.map(({ id }) => id), "translations", "codes", "lists"];

it.each([...languages, ...draftLanguages])(
  "names each sheet in %s otherwise, and as short as Excel has it",
  (language) => {
    const names = tabs.map((id) => sheetName(id, loadLocale(language)));
    expect(new Set(names).size).toBe(tabs.length);
    expect(names.filter((name) => name.length > 31 || name.trim() !== name)).toEqual([]);
  },
);

it("ends a long title after a word", () => {
  expect(sheetName("budgetOverview", loadLocale("ug-CN"))).toBe("1-جەدۋەل تارماقنىڭ كىرىم-چىقىم");
});
