import { parseDisclosure } from "@mingzhang/core";
import { plainText, volumes } from "@mingzhang/document";
import { mendedData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { composeEdition } from "./editions.ts";

function disclosure(status: "draft" | "reviewed") {
  const translations = {
    "ug-CN": [{ source: "库尔勒市人民政府办公室", target: "كورلا شەھەرلىك خەلق ھۆكۈمىتى ئىشخانىسى", status }],
  };
  const result = parseDisclosure(mendedData({ translations }));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.disclosure;
}

const cover = (document: ReturnType<typeof composeEdition>) =>
  document.sections[0]?.blocks.map((block) => (block.kind === "paragraph" ? plainText(block.content) : "")) ?? [];

describe("an edition", () => {
  it("in Uyghur says on its cover that the Chinese text prevails, and how much awaits a translator", () => {
    const lines = cover(composeEdition(disclosure("draft"), "ug-CN"));
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/◇.*\d+/);
  });

  it("in Chinese says nothing of translations", () => {
    expect(cover(composeEdition(disclosure("draft"), "zh-CN"))).toHaveLength(2);
  });

  it("in both has a volume for each", () => {
    const both = volumes(composeEdition(disclosure("reviewed"), "bilingual"));
    expect(both.map(({ lang, dir }) => `${lang} ${dir}`)).toEqual(["zh-CN ltr", "ug-CN rtl"]);
    expect(both[0]?.sections.length).toBe(both[1]?.sections.length);
  });
});
