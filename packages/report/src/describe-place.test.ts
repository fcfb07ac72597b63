import { formatDisclosure } from "@mingzhang/core";
import { describe, expect, it } from "vitest";
import { describePlace, describeQuoted } from "./describe-place.ts";
import { describePlaces } from "./describe-places.ts";
import { reported } from "./reported.test-support.ts";

const { setting } = reported();

describe("a place", () => {
  it("is named by its table, row and column", () => {
    const place = { form: "generalPublicExpenditure", row: "2010301", column: "basic" };
    expect(describePlace(place, setting)).toBe("表5《一般公共预算支出情况表》 2010301 行政运行 · 基本支出");
    expect(describePlace({ form: "threePublic", row: "total", column: "total" }, setting)).toBe(
      "表10《财政拨款“三公”经费支出情况表》 合计 · 合计",
    );
  });

  it("needs no column where its half of the table has one alone", () => {
    const place = { form: "budgetOverview", row: "total", column: "revenue" };
    expect(describePlace(place, setting)).toBe("表1《部门收支总体情况表》 收入总计");
  });

  it("is named by the field, counted as people count", () => {
    expect(describePlace({ fact: "projects.0.amount" }, setting)).toBe(
      "项目支出情况说明 · 第1个项目“部门专项-信创替代经费” · 预算安排规模",
    );
  });

  it("quotes the words that it is about", () => {
    const place = { text: "projects.0.allocation", paragraph: 0, from: 5, to: 8 };
    expect(describeQuoted(place, setting)).toBe(
      "项目支出情况说明 · 第1个项目“部门专项-信创替代经费” · 资金分配情况 第6—8字“3万元”",
    );
  });

  it("has a name wherever the data has a figure or a text", () => {
    const paths = [...leaves(formatDisclosure(setting.disclosure), [])].filter(
      (path) => !/^(forms|\$schema)/.test(path),
    );
    expect(paths.length).toBeGreaterThan(500);
    expect(paths.filter((path) => describePlace({ fact: path }, setting) === path)).toEqual([]);
  });
});

describe("the parts of a sum", () => {
  const cell = (row: string, column: string) => ({ form: "generalPublicExpenditure", row, column });
  const total = cell("20103", "total");

  it("say what they share with their total once", () => {
    const parts = [cell("2010301", "total"), cell("2010399", "total")];
    expect(describePlaces(parts, setting, total)).toBe(
      "同表 2010301 行政运行、2010399 其他政府办公厅（室）及相关机构事务支出",
    );
    expect(describePlaces([cell("20103", "basic"), cell("20103", "project")], setting, total)).toBe(
      "同行 基本支出、项目支出",
    );
  });

  it("are counted where they are many", () => {
    const categories = ["201", "205", "206", "208", "210", "221"].map((row) => cell(row, "total"));
    expect(describePlaces(categories, setting, cell("total", "total"))).toBe("同表 6 个类");
  });
});

function* leaves(value: unknown, path: readonly string[]): Generator<string> {
  if (typeof value !== "object" || value === null) yield path.join(".");
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, [...path, key]);
}
