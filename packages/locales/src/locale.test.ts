import { describe, expect, it } from "vitest";
import { draftLanguages, languages, loadLocale, MissingWordError } from "./index.ts";
import { createLocale } from "./locale.ts";
import { zhCN } from "./zh-CN/index.ts";

describe("a locale", () => {
  const locale = loadLocale("zh-CN");

  it("fills a template", () => {
    expect(locale.document("date", { year: "2025", month: "2", day: "1" })).toBe("2025年2月1日");
  });

  it("leaves what stands in a value alone", () => {
    expect(locale.document("narrative.projects.name", { name: "{{year}} $t(date) <&>" })).toBe(
      "项目名称：{{year}} $t(date) <&>",
    );
  });

  it("throws when a value is missing, and never prints an empty blank", () => {
    expect(() => locale.document("date", { year: "2025", month: "2" })).toThrow(MissingWordError);
  });

  it("throws when a key is missing", () => {
    expect(() => locale.form("noSuchForm.title")).toThrow(MissingWordError);
    expect(() => createLocale("xx", "ltr", { ...zhCN, forms: {} } as typeof zhCN, String).form("unit")).toThrow(
      MissingWordError,
    );
  });

  it.each([
    [1, "一"],
    [10, "十"],
    [11, "十一"],
    [19, "十九"],
    [20, "二十"],
    [35, "三十五"],
  ])("numbers heading %i with %s", (position, numeral) => {
    expect(locale.ordinal(position)).toBe(numeral);
  });
});

describe("the official words", () => {
  it("hold no empty one", () => {
    const empty = JSON.stringify(zhCN, (_, value: unknown) => (value === "" ? null : value));
    expect(empty).not.toMatch(/[:[,]null/);
  });
});

describe("the Uyghur draft", () => {
  const locale = loadLocale("ug-CN");

  it("is loaded where it is asked for, and never made of itself", () => {
    expect(draftLanguages).toContain("ug-CN");
    expect(languages).not.toContain("ug-CN");
    expect(locale.dir).toBe("rtl");
  });

  it("writes days, percents and headings as Uyghur papers do", () => {
    expect(locale.document("date", { year: "2025", month: "2", day: "1" })).toBe("2025-يىلى 2-ئاينىڭ 1-كۈنى");
    expect(locale.document("percent", { value: "83.73" })).toBe("%83.73");
    expect(locale.document("ordinal.section", { ordinal: locale.ordinal(12), text: "خامچوت" })).toBe("(12) خامچوت");
  });

  it("keeps a figure from turning around inside a sentence that is told", () => {
    const values = { place: "1-جەدۋەل", actual: "-159.46" };
    expect(locale.rule("amounts-not-negative.what.wrong", values)).toBe(
      "\u20671-جەدۋەل\u2069: \u2066-159.46\u2069، مەنپىي سان بولماسلىقى كېرەك.",
    );
  });

  it("calls itself a draft, which the official text is not", () => {
    expect(locale.draft).toBe(true);
    expect(loadLocale("zh-CN").draft).toBe(false);
  });
});
