import { amount, parseProfile } from "@mingzhang/core";
import { mendedData } from "@mingzhang/testing";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { locale, reported, unread } from "./reported.test-support.ts";
import { textReport } from "./text-report.ts";

const plain = { locale, width: 100, colours: false };
const wrongTotal = mendedData({ "forms.budgetOverview.revenue.total.revenue": "1333.40" });

describe("the report of the reference department", () => {
  const text = textReport(reported().report, plain);

  it("begins with who it is about and what was found", () => {
    expect(text.split("\n").slice(0, 3)).toEqual([
      "库尔勒市人民政府办公室（korla-government-office，2025年）",
      "data.json",
      expect.stringMatching(/^错误 \d+，警告 \d+，提示 \d+ \| 完整性 \d+ {2}细化程度 \d+ {2}及时性 — {2}真实性 \d+$/),
    ]);
  });

  it("tells the gravest first, each rule's reason and remedy once", () => {
    const severities = text.split("\n").flatMap((line) => /^[✗!·] (错误|警告|提示)/.exec(line)?.[1] ?? []);
    expect([...new Set(severities)]).toEqual(["错误", "警告", "提示"]);
    expect(text.match(/为什么：/g)).toHaveLength(severities.length - 1);
  });

  it("says in one line what rounding explains", () => {
    expect(text.split("\n").filter((line) => line.includes("四舍五入"))).toEqual([
      expect.stringMatching(/^ {2}· 四舍五入产生的尾差（2\d 处），都在允许范围之内，不必修改$/),
    ]);
  });

  it.each([60, 80, 120])("fits a terminal of %i columns", (width) => {
    const lines = textReport(reported().report, { ...plain, width }).split("\n");
    // The name and the file are for copying, and stay whole; so do the headings of rules.
    const long = lines.slice(3).filter((line) => stringWidth(line) > width && !/^[✗!]/.test(line));
    expect(long).toEqual([]);
  });
});

describe("a wrong figure", () => {
  it("stands beside what it should be, with what speaks against it below", () => {
    const lines = textReport(reported(wrongTotal).report, plain).split("\n");
    const line = lines.findIndex((each) => each.startsWith("✗ 错误 收入总计等于支出总计"));
    expect(lines.slice(line, line + 4)).toEqual([
      "✗ 错误 收入总计等于支出总计 revenue-equals-expenditure",
      "        现为        应为        相差  位置",
      "    1,333.40    1,332.40        1.00  表1《部门收支总体情况表》 收入总计",
      "                                      对照：同表 支出总计",
    ]);
  });

  it("is told once, before all that follows from it", () => {
    const place = { form: "budgetOverview", row: "total", column: "revenue" };
    const culprit = { place, actual: amount("1333.40"), suggested: amount("1332.40"), mends: 2 };
    const { report } = reported(wrongTotal, {
      adjust: (findings) => findings.map((each) => (each.severity === "error" ? { ...each, culprit } : each)),
    });
    expect(textReport(report, plain)).toContain(
      [
        "→ 表1《部门收支总体情况表》 收入总计现为 1,333.40，改为 1,332.40 后，下列 2 处不符可以消除：",
        "  ✗ 表1《部门收支总体情况表》 收入总计为 1,333.40，同表 一、本年收入为 1,332.40，两处应为同一个数，",
        "    相差 1.00。",
      ].join("\n"),
    );
  });
});

it("is in colour only where it is asked to be", () => {
  const { report } = reported(wrongTotal);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
  const escape = /\u001b\[/;
  expect(textReport(report, plain)).not.toMatch(escape);
  expect(textReport(report, { ...plain, colours: true })).toMatch(escape);
});

it("states what the profile changes, and why a department was published in spite of its errors", () => {
  const rules = { "revenue-equals-expenditure": { severity: "off", reason: "试点部门" } };
  const parsed = parseProfile({ name: "市财政局", extends: "xinjiang", rules });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { report } = reported(wrongTotal, { profile: parsed.profile, despite: "人大已批准" });
  const text = textReport(report, plain);
  expect(text).toContain("按检查方案“市财政局”调整的规则：\n  收入总计等于支出总计：错误 → 不检查，理由：试点部门");
  expect(text).toContain("虽有错误仍生成公开文件，理由：人大已批准");
});

it("says that nothing was found, and which file could not be read", () => {
  const { report } = reported(mendedData(), { adjust: () => [] });
  expect(textReport(report, plain)).toContain("没有发现问题。");
  expect(textReport(unread, plain)).toBe(
    "无法读取 cut <short>.json\n  · cut <short>.json 第 3 行第 1 列：文件在此处突然结束。\n",
  );
});
