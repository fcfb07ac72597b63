import { loadCatalogue } from "@mingzhang/catalogues";
import { describe, expect, it } from "vitest";
import { disclosureWith, withTranslations } from "./disclosure.test-support.ts";
import { translationMemory } from "./translation-memory.ts";
import { coverage, translationUnits } from "./translation-unit.ts";

const catalogue = loadCatalogue(2025);
const office = "库尔勒市人民政府办公室";

describe("the texts of a disclosure", () => {
  const units = translationUnits(disclosureWith(), "ug-CN", catalogue);

  it("are each translated once, and named by every place where they stand", () => {
    const name = units.filter(({ source }) => source === office);
    expect(name).toHaveLength(1);
    expect(name[0]?.paths).toEqual(expect.arrayContaining(["department.name", "projects.0.unit", "signature.name"]));
  });

  it("leave out official names, codes, days, phone numbers and everything without Chinese characters", () => {
    const sources = units.map(({ source }) => source);
    expect(sources).not.toContain("一般公共服务支出");
    expect(sources).not.toContain("基本工资");
    expect(sources.filter((source) => !/\p{Script=Han}/u.test(source))).toEqual([]);
  });

  it("know what is translated and how far", () => {
    const disclosure = withTranslations([office, "كورلا", "reviewed"], ["综合一室", "ئىشخانا", "draft"]);
    const counted = coverage(translationUnits(disclosure, "ug-CN", catalogue));
    expect(counted).toEqual({ reviewed: 1, draft: 1, missing: units.length - 2 });
  });
});

describe("a memory of translations", () => {
  const memory = translationMemory([
    withTranslations(["综合一室", "بىرىنچى", "reviewed"], ["督查室", "تەكشۈرۈش", "draft"]),
    withTranslations(["综合一室", "ئۇنىۋېرسال", "reviewed"]),
    withTranslations(["综合一室", "ئۇنىۋېرسال", "reviewed"]),
  ]);

  it("proposes what was reviewed, and what was said most often", () => {
    const units = translationUnits(disclosureWith(), "ug-CN", catalogue, memory);
    expect(units.find(({ source }) => source === "综合一室")).toMatchObject({
      target: "ئۇنىۋېرسال",
      status: "proposed",
    });
  });

  it("never proposes a draft, nor puts a proposal in the place of a translation", () => {
    expect(memory.propose("ug-CN", "督查室")).toBeUndefined();
    const units = translationUnits(withTranslations(["综合一室", "1", "draft"]), "ug-CN", catalogue, memory);
    expect(units.find(({ source }) => source === "综合一室")).toMatchObject({ target: "1", status: "draft" });
  });
});
