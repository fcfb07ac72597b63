import { loadCatalogue } from "@mingzhang/catalogues";
import { describe, expect, it } from "vitest";
import { acceptTranslations } from "./accept-translations.ts";
import { disclosureWith, withTranslations } from "./disclosure.test-support.ts";
import type { ExchangeEntry } from "./exchange.ts";

const options = { catalogue: loadCatalogue(2025), terms: [{ source: "办公室", target: "ئىشخانا" }] };
const office = "库尔勒市人民政府办公室";
const allocation = "计算机设备3.00万元，打印机设备6.80万元。";

function accept(entries: readonly Partial<ExchangeEntry>[], disclosure = disclosureWith()) {
  const whole = entries.map((entry): ExchangeEntry => {
    return { source: office, target: "كورلا ئىشخانىسى", status: "draft", context: "", ...entry };
  });
  const exchange = { sourceLanguage: "zh-CN", targetLanguage: "ug-CN", department: "a", year: 2025, entries: whole };
  return acceptTranslations(disclosure, exchange, options);
}

describe("translations that came back", () => {
  it("are taken over in the order of the disclosure", () => {
    const { translations, changed, refusals } = accept([
      { source: "督查室", target: "تەكشۈرۈش ئىشخانىسى" },
      { status: "reviewed" },
    ]);
    expect(translations).toEqual([
      { source: office, target: "كورلا ئىشخانىسى", status: "reviewed" },
      { source: "督查室", target: "تەكشۈرۈش ئىشخانىسى", status: "draft" },
    ]);
    expect(changed).toBe(2);
    expect(refusals).toEqual([]);
  });

  it("leave what is not among them as it was, and drop what no longer stands in the disclosure", () => {
    const before = withTranslations(["综合一室", "1-ئىشخانا", "reviewed"], ["旧文本", "كونا", "reviewed"]);
    const { translations } = accept([{}], before);
    expect(translations.map(({ source }) => source)).toEqual([office, "综合一室"]);
  });

  it("change nothing where nothing was translated", () => {
    const before = withTranslations([office, "كورلا ئىشخانىسى", "reviewed"]);
    expect(accept([{ target: "", status: "missing" }], before)).toMatchObject({ changed: 0, refusals: [] });
    expect(accept([{ status: "reviewed" }], before).changed).toBe(0);
  });

  it.each<readonly [string, Partial<ExchangeEntry>, string]>([
    ["of a text that the disclosure does not have", { source: "库尔勒市" }, "unknown-source"],
    ["with another amount", { source: allocation, target: "3.00 ۋە 8.60" }, "numerals-differ"],
    ["with a letter of another language", { target: "كورلا ئیشخانا" }, "stray-letter"],
    ["with a bidi control", { target: "كورلا\u202e ئىشخانا" }, "bidi-control"],
  ])("are refused %s, and what was there stays", (_, entry, code) => {
    const source = entry.source ?? office;
    const before = withTranslations([source, "بۇرۇنقى", "reviewed"]);
    const { refusals, translations } = accept([entry], before);
    expect(refusals.map((refusal) => refusal.code)).toEqual([code]);
    expect(translations.every(({ target }) => target === "بۇرۇنقى")).toBe(true);
  });

  it("are remarked on where they miss a word of the glossary, whose last vowel may change", () => {
    expect(accept([{}]).remarks).toEqual([]);
    const [remark] = accept([{ target: "كورلا" }]).remarks;
    expect(remark?.term).toEqual(options.terms[0]);
  });
});
