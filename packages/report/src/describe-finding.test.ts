import { referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { describeFinding } from "./describe-finding.ts";
import { reported } from "./reported.test-support.ts";

describe("a finding", () => {
  it("is told in a whole sentence, whatever rule it is of", () => {
    const { findings, setting } = reported();
    const sentences = findings.map((finding) => describeFinding(finding, setting));
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((sentence) => !/[。？]$/.test(sentence) || /\{\{|undefined/.test(sentence))).toEqual([]);
  });

  it("names both places of one figure", () => {
    const wrong = reported(referenceData({ "forms.budgetOverview.revenue.total.revenue": "1333.40" }));
    const [finding] = wrong.findings.filter(({ rule }) => rule === "revenue-equals-expenditure");
    expect(finding && describeFinding(finding, wrong.setting)).toBe(
      "表1《部门收支总体情况表》 收入总计为 1,333.40，同表 支出总计为 1,332.40，两处应为同一个数，相差 1.00。",
    );
  });

  it("says of a blank cell that it is blank, not 0.00", () => {
    const wrong = reported(referenceData({ "forms.threePublic.main.total": { generalPublic: "2.40" } }));
    const [finding] = wrong.findings.filter(({ rule, severity }) => rule === "columns-add-up" && severity === "error");
    expect(finding && describeFinding(finding, wrong.setting)).toContain("合计 · 合计为 空白");
  });
});
