import { readdirSync, readFileSync } from "node:fs";
import { loadCatalogue } from "@mingzhang/catalogues";
import { check, defaultProfile, formatDisclosure, isRelationRule, parseDisclosure, rules } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import { type Changes, referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { describeFinding } from "./describe-finding.ts";
import { describePlace, type Setting } from "./describe-place.ts";
import { jsonFinding } from "./json-findings.ts";
import { textReport } from "./text-report.ts";

const locale = loadLocale("zh-CN");
const catalogue = loadCatalogue(2025);

function checked(changes: Changes = {}) {
  const result = parseDisclosure(referenceData(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { disclosure } = result;
  const setting: Setting = { disclosure, catalogue, locale };
  return { setting, findings: check(disclosure, { catalogue }) };
}

const { setting, findings } = checked();

describe("a place", () => {
  it("is named by its table, row and column", () => {
    const place = { form: "generalPublicExpenditure", row: "2010301", column: "basic" };
    expect(describePlace(place, setting)).toBe("一般公共预算支出情况表“2010301 行政运行”行“基本支出”列");
    expect(describePlace({ form: "threePublic", row: "total", column: "total" }, setting)).toContain("“总计”行");
  });

  it("is named by the field, counted as people count", () => {
    expect(describePlace({ fact: "projects.0.amount" }, setting)).toBe(
      "项目支出情况说明 · 第1个项目“部门专项-信创替代经费” · 预算安排规模",
    );
  });

  it("quotes the words that it is about", () => {
    const place = { text: "projects.0.allocation", paragraph: 0, from: 5, to: 8 };
    expect(describePlace(place, setting)).toEqual(expect.stringMatching(/资金分配情况第 1 段第 6—8 字“3万元”$/));
  });

  it("has a name wherever the data has a figure or a text", () => {
    const paths = [...leaves(formatDisclosure(setting.disclosure), [])].filter(
      (path) => !/^(forms|\$schema)/.test(path),
    );
    expect(paths.length).toBeGreaterThan(500);
    expect(paths.filter((path) => describePlace({ fact: path }, setting) === path)).toEqual([]);
  });
});

function* leaves(value: unknown, path: readonly string[]): Generator<string> {
  if (typeof value !== "object" || value === null) yield path.join(".");
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, [...path, key]);
}

describe("a finding", () => {
  it("is told in a whole sentence, whatever rule it is of", () => {
    const sentences = findings.map((finding) => describeFinding(finding, setting));
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((sentence) => !/[。？]$/.test(sentence) || /\{\{|undefined/.test(sentence))).toEqual([]);
  });

  it("names both places of one figure", () => {
    const wrong = checked({ "forms.budgetOverview.revenue.total.revenue": "1333.40" });
    const [finding] = wrong.findings.filter(({ rule }) => rule === "revenue-equals-expenditure");
    expect(finding && describeFinding(finding, wrong.setting)).toBe(
      "部门收支总体情况表“总计”行“预算数”列为 1,333.40，部门收支总体情况表“总计”行“预算数”列为 1,332.40，两处应为同一个数，相差 1.00。",
    );
  });

  it("is data for another program", () => {
    const [finding] = findings.filter(({ rule }) => rule === "columns-add-up");
    expect(finding && jsonFinding(finding, setting)).toMatchObject({
      rule: "columns-add-up",
      severity: "info",
      places: [{ form: "generalPublicBasic", row: "total", column: "total" }, expect.anything(), expect.anything()],
      expected: "1115.59",
      actual: "1115.60",
      difference: "0.01",
      tolerance: "0.01",
    });
  });
});

it("tells the gravest first, each rule's reason once", () => {
  const report = textReport(findings, defaultProfile, setting);
  expect(report.indexOf("[错误]")).toBeLessThan(report.indexOf("[提示]"));
  const titles = report.split("\n").filter((line) => line.startsWith("  [警告]"));
  expect(new Set(titles).size).toBe(titles.length);
});

describe("every rule", () => {
  const folder = new URL("../../core/src/rules/", import.meta.url);
  const words: Readonly<Record<string, unknown>> = locale.words.rules ?? {};

  it.each(rules.map((rule) => ({ id: rule.id, rule })))("has words: $id", ({ id, rule }) => {
    expect(words[id]).toMatchObject({
      title: expect.stringMatching(/./),
      why: expect.stringMatching(/。$/),
      fix: expect.stringMatching(/。$/),
    });
    if (isRelationRule(rule)) return;
    const source = readFileSync(new URL(`${rule.group}/${id}.ts`, folder), "utf8");
    const variants = [...source.matchAll(/variant: "([\w-]+)"/g)].map(([, variant]) => variant);
    expect(Object.keys((words[id] as { what: object }).what)).toEqual(expect.arrayContaining(variants));
  });

  it("has a folder of its group", () => {
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([...new Set(rules.map(({ group }) => group))]));
  });
});
