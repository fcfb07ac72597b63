import { parseDisclosure, profiles } from "@mingzhang/core";
import { mendedData } from "@mingzhang/testing";
import { expect, it } from "vitest";
import { reported } from "./reported.test-support.ts";
import { scoresOf } from "./scores.ts";

const scores = (changes: Parameters<typeof mendedData>[0]) => reported(mendedData(changes)).report.scores;

it("gives a hundred where all holds, and nothing where the data cannot tell", () => {
  expect(scores({})).toEqual({ completeness: 100, granularity: 100, timeliness: undefined, truthfulness: 100 });
});

it("judges whether a disclosure came in time where the day of the approval is known", () => {
  expect(scores({ approved: "2025-01-20" }).timeliness).toBe(100);
  expect(scores({ approved: "2024-12-01" }).timeliness).toBeLessThan(100);
});

it("takes ten for a rule that failed, however often it failed", () => {
  const broken = {
    "forms.threePublic.main.total.total": "2.80",
    "forms.governmentFunds.main.total": { total: "1.00" },
  };
  const { report, findings } = reported(mendedData(broken));
  const failed = new Set(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule));
  expect(findings.filter(({ rule, severity }) => rule === "columns-add-up" && severity === "error").length).toBe(2);
  expect(report.scores.truthfulness).toBe(100 - 10 * failed.size);
});

it("takes three for a warning and never goes below nothing", () => {
  const parsed = parseDisclosure(mendedData());
  if (!parsed.ok) throw new Error("the mended disclosure is one");
  const of = (rules: readonly string[], severity: "error" | "warning") =>
    scoresOf(
      rules.map((rule) => ({ rule, severity, variant: "wrong", places: [], values: {} })),
      parsed.disclosure,
      profiles.xinjiang,
    ).truthfulness;
  expect(of(["rows-add-up", "rows-add-up"], "warning")).toBe(97);
  expect(of(truthfulRules.slice(0, 12), "error")).toBe(0);
});

const truthfulRules = reported()
  .findings.map(({ rule }) => rule)
  .filter((rule, index, all) => all.indexOf(rule) === index);
