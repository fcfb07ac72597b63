import { describe, expect, it } from "vitest";
import { deliberateDifferences, missingFrom, publishedLines } from "./missing-from.ts";

const differences = deliberateDifferences();
const published = publishedLines().map(({ text }) => text);
const printed = differences.reduce(
  (text, difference) => text.replaceAll(difference.published, difference.printed),
  published.join("\n"),
);

describe("missingFrom", () => {
  it("finds the whole reference in its own words", () => expect(missingFrom(printed)).toEqual([]));

  it("does not mind where lines are cut and how cells are set apart", () => {
    expect(missingFrom(printed.replaceAll("\t", "").replaceAll("、", "、\r\n  "))).toEqual([]);
  });

  it("names a paragraph that is missing", () => {
    expect(missingFrom(printed.replace("5、卫生健康支出（类）57.77万元，占4.34%。", ""))).toEqual([
      "5、卫生健康支出（类）57.77万元，占4.34%。",
    ]);
  });

  it("names a row whose figure is wrong", () => {
    expect(missingFrom(printed.replace("302\t01\t办公费\t24.02\t24.02", "302\t01\t办公费\t24.20\t24.02"))).toEqual([
      "302\t01\t办公费\t24.02\t24.02",
    ]);
  });

  it("wants a row in each of the tables that have it", () => {
    const row = "201\t03\t99\t其他政府办公厅（室）及相关机构事务支出\t64.80\t64.80\n";
    const last = printed.lastIndexOf(row);
    expect(missingFrom(printed.slice(0, last) + printed.slice(last + row.length))).toEqual([row.trimEnd()]);
  });

  it("wants the wording of Mingzhang where it differs from the published one on purpose", () => {
    expect(missingFrom(published.join("\n"))).toContain("（一）机关运行经费情况");
  });

  it("can be asked for the parts alone that a format has", () => {
    const glossary = publishedLines().filter(({ part }) => part === "glossary");
    expect(missingFrom("", ["glossary"])).toHaveLength(glossary.length);
    expect(missingFrom(printed, ["forms", "performance"])).toEqual([]);
  });
});

describe("the expectations", () => {
  it("have every part", () => {
    expect([...new Set(publishedLines().map(({ part }) => part))]).toEqual([
      "overview",
      "forms",
      "narrative",
      "performance",
      "glossary",
      "signature",
    ]);
  });

  it.each(differences)("differ on purpose from what was published as “$published”", (difference) => {
    expect(published.some((line) => line.includes(difference.published))).toBe(true);
    expect(difference.printed).not.toBe(difference.published);
    expect(difference.why).not.toBe("");
  });
});
