import { amount, type Culprit, type Finding } from "@mingzhang/core";
import { mendedData } from "@mingzhang/testing";
import { expect, it } from "vitest";
import { groupFindings } from "./finding-groups.ts";
import { reported } from "./reported.test-support.ts";

const culprit: Culprit = {
  place: { form: "budgetOverview", row: "total", column: "revenue" },
  actual: amount("1333.40"),
  suggested: amount("1332.40"),
  mends: 2,
};

const wrongTotal = mendedData({ "forms.budgetOverview.revenue.total.revenue": "1333.40" });
const blame = (rules: readonly string[]) => (findings: readonly Finding[]) =>
  findings.map((finding) => {
    return finding.severity === "error" && rules.includes(finding.rule) ? { ...finding, culprit } : finding;
  });

it("tells once the figure from which several findings follow", () => {
  const adjust = blame(["rows-add-up", "revenue-equals-expenditure"]);
  const { culprits, rules } = groupFindings(reported(wrongTotal, { adjust }).report.findings);
  expect(culprits.map(({ place, findings }) => [place.words, findings.length])).toEqual([
    ["表1《部门收支总体情况表》 收入总计", 2],
  ]);
  expect(rules.filter(({ severity }) => severity === "error")).toEqual([]);
});

it("leaves a lone finding with its rule", () => {
  const adjust = blame(["revenue-equals-expenditure"]);
  const { culprits, rules } = groupFindings(reported(wrongTotal, { adjust }).report.findings);
  expect(culprits).toEqual([]);
  expect(rules.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual([
    "rows-add-up",
    "revenue-equals-expenditure",
  ]);
});

it("puts the gravest first", () => {
  const { rules } = groupFindings(reported().report.findings);
  const severities = rules.map(({ severity }) => severity);
  expect(severities).toEqual([...severities].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
  expect(new Set(severities)).toEqual(new Set(order));
});

const order = ["error", "warning", "info"];
