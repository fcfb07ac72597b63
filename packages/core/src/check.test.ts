import { type Changes, referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { type CheckOptions, check } from "./check.ts";
import { placeKey } from "./place.ts";
import { defaultProfile, resolveProfile } from "./profile.ts";
import { disclosureOf, testCatalogue } from "./rules/rule-cases.test-support.ts";

const findings = (changes: Changes = {}, options: Partial<CheckOptions> = {}) =>
  check(disclosureOf(referenceData(changes)), { catalogue: testCatalogue, ...options });

const wrongTotal: Changes = { "forms.budgetOverview.revenue.total.revenue": "1333.40" };

describe("the reference disclosure", () => {
  const tails = findings().filter(({ variant }) => variant === "rounding");

  it("has tails of rounding, each of one cent, and none of them is an error or a reason to warn", () => {
    expect(tails.length).toBeGreaterThanOrEqual(21);
    expect(new Set(tails.map(({ severity }) => severity))).toEqual(new Set(["info"]));
    expect(new Set(tails.map(({ difference }) => Math.abs(Number(difference)).toFixed(2)))).toEqual(new Set(["0.01"]));
  });

  it("has them in the totals and in 21011, 302 and 表6, as its figures show", () => {
    const places = tails.map(({ places: [place] }) => (place === undefined ? "" : placeKey(place)));
    expect(places).toEqual(
      expect.arrayContaining([
        "budgetOverview total expenditure",
        "revenueOverview 21011 total",
        "generalPublicExpenditure total basic",
        "generalPublicBasic 302 total",
        "generalPublicBasic total total",
      ]),
    );
  });
});

describe("a check", () => {
  it("is pure: the same disclosure gives the same findings", () => {
    expect(findings()).toEqual(findings());
  });

  it("names the figure in question first, then what speaks against it, and by how much", () => {
    const [finding] = findings(wrongTotal).filter(({ rule }) => rule === "revenue-equals-expenditure");
    expect(finding?.places.map(placeKey)).toEqual(["budgetOverview total revenue", "budgetOverview total expenditure"]);
    expect(String(finding?.difference)).toBe("1");
    expect(finding?.severity).toBe("error");
  });

  it("does not mind the order of rows", () => {
    const { rows } = disclosureOf(referenceData()).forms.generalPublicExpenditure.main;
    const said = (changes: Changes) =>
      findings(changes)
        .map(({ rule, places }) => `${rule} ${places.map(placeKey).toSorted().join(" ")}`)
        .toSorted();
    const turned = rows.toReversed().map(({ amounts, ...labels }) => ({
      ...labels,
      amounts: Object.fromEntries(Object.entries(amounts).map(([key, value]) => [key, String(value)])),
    }));
    expect(said({ "forms.generalPublicExpenditure.main.rows": turned })).toEqual(said({}));
  });
});

describe("a bureau's profile", () => {
  const profile = (severity: "warning" | "off") =>
    resolveProfile({
      name: "市财政局",
      extends: "xinjiang",
      rules: { "revenue-equals-expenditure": { severity, reason: "试点" } },
      parameters: {},
    });

  it("makes a rule milder, or does not ask it", () => {
    const of = (severity: "warning" | "off") =>
      findings(wrongTotal, { profile: profile(severity) }).filter(({ rule }) => rule === "revenue-equals-expenditure");
    expect(of("warning").map(({ severity }) => severity)).toEqual(["warning"]);
    expect(of("off")).toEqual([]);
  });

  it("keeps what it does not mention", () => {
    expect(profile("off").parameters).toEqual(defaultProfile.parameters);
  });
});
