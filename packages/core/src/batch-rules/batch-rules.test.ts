import { readdirSync } from "node:fs";
import { type Changes, mendedData } from "@mingzhang/testing";
import { describe, expect, test } from "vitest";
import { amount } from "../money.ts";
import { disclosureOf } from "../rules/rule-cases.test-support.ts";
import { batchExpectationsSchema } from "./batch-expectations.ts";
import type { BatchContext } from "./batch-rule.ts";
import { batchRules, checkBatch } from "./check-batch.ts";
import { type DepartmentFacts, departmentFacts } from "./department-facts.ts";

const reference = departmentFacts(disclosureOf(mendedData()), [], undefined);

function city(...changes: readonly Partial<DepartmentFacts>[]): readonly DepartmentFacts[] {
  return changes.map((each, index) => ({ ...reference, code: String(301 + index), ...each }));
}

function findings(context: Partial<BatchContext>): readonly string[] {
  return checkBatch({ departments: [], previous: [], expectations: {}, ...context }).map(
    ({ rule, variant, department = "bureau", actual }) =>
      [rule, variant, department, actual?.toFixed(2)].join(" ").trim(),
  );
}

function facts(changes: Changes, ...names: readonly string[]): DepartmentFacts {
  return departmentFacts(disclosureOf(mendedData(changes)), names, undefined);
}

describe("categories-add-up-to-control-totals", () => {
  const approved = (...categories: readonly (readonly [string, string])[]) =>
    batchExpectationsSchema.parse({
      categories: categories.map(([code, text]) => ({ code, name: "一般公共服务支出", amount: text })),
    });
  const twice = city(
    { categories: [{ code: "201", amount: amount("10.10") }] },
    { categories: [{ code: "201", amount: amount("0.20") }] },
  );

  test("passes departments that add up to what was approved, but for what rounding brings about", () => {
    expect(findings({ departments: twice, expectations: approved(["201", "10.30"]) })).toEqual([]);
    expect(findings({ departments: twice, expectations: approved(["201", "10.31"]) })).toEqual([]);
  });
  test("finds a 类 that adds up to something else, one that nobody spends, and one that nobody approved", () => {
    expect(findings({ departments: twice, expectations: approved(["201", "10.32"], ["205", "3.00"]) })).toEqual([
      "categories-add-up-to-control-totals wrong bureau 10.30",
      "categories-add-up-to-control-totals wrong bureau 0.00",
    ]);
    expect(findings({ departments: twice, expectations: approved() })).toEqual([
      "categories-add-up-to-control-totals not-approved bureau 10.30",
    ]);
  });
});

describe("every-department-discloses", () => {
  const previous = [
    { code: "301", name: "市财政局" },
    { code: "399", name: "市审计局" },
  ];
  test("finds who disclosed last year and not now, where the bureau has no list", () => {
    expect(findings({ departments: city({}), previous })).toEqual(["every-department-discloses since-last-year 399"]);
  });
  test("goes by the bureau's list where there is one", () => {
    const departments = [{ code: "302", name: "市教育局" }];
    expect(findings({ departments: city({}), previous, expectations: { departments } })).toEqual([
      "every-department-discloses listed 302",
    ]);
  });
});

describe("texts-name-no-other-department", () => {
  const other = "库尔勒市审计局";
  test("finds another department's name in a text that was copied", () => {
    const departments = [facts({ "overview.duties": [`负责${other}的日常工作。`] }, other)];
    expect(findings({ departments })).toEqual([`texts-name-no-other-department wrong ${departments[0]?.code}`]);
  });
  test("passes a department's own name, even where another's is a part of it", () => {
    expect(facts({}, reference.name, reference.name.slice(0, 5)).mentions).toEqual([]);
  });
});

describe("changes-like-the-others", () => {
  const usual = ["101.00", "98.00", "103.00", "100.00", "102.00"];
  const departments = (...expenditures: readonly string[]) =>
    city(...expenditures.map((text) => ({ expenditure: amount(text), previousExpenditure: amount("100.00") })));
  test("passes a city in which all change a little", () => {
    expect(findings({ departments: departments(...usual, "140.00") })).toEqual([]);
  });
  test("finds the department whose decimal point has slipped, either way", () => {
    expect(findings({ departments: departments(...usual, "1000.00", "10.00") })).toEqual([
      "changes-like-the-others more 306",
      "changes-like-the-others less 307",
    ]);
  });
  test("says nothing of a handful of departments", () => {
    expect(findings({ departments: departments("100.00", "1000.00") })).toEqual([]);
  });
});

test("every rule has a file of its own and is registered", () => {
  const files = readdirSync(new URL(".", import.meta.url));
  for (const { id } of batchRules) expect(files).toContain(`${id}.ts`);
});
