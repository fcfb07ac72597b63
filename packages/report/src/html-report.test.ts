import { amount } from "@mingzhang/core";
import { mendedData, referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { htmlReport } from "./html-report.ts";
import { attribute, type Element, elementsOf, textOf } from "./page-elements.test-support.ts";
import { locale, reported, unread } from "./reported.test-support.ts";

const { report } = reported();
const mended = reported(mendedData()).report;
const page = htmlReport([report, unread, mended], locale);
const elements = elementsOf(page);
const named = (...names: readonly string[]) => elements.filter(({ tagName }) => names.includes(tagName));

describe("the page", () => {
  it("says first how many departments have to look again", () => {
    expect(textOf(named("p")[0] as Element)).toBe(
      "共 2 个部门：1 个有错误，0 个只有警告，1 个没有错误和警告。1 个文件无法读取。",
    );
  });

  it("scores each department along the ministry's dimensions, and says how", () => {
    const [table] = named("table");
    const rows = elementsOf(table as Element).filter(({ tagName }) => tagName === "tr");
    const cells = rows.map((row) => row.childNodes.map(textOf));
    expect(cells[0]).toEqual(["部门", "完整性", "细化程度", "及时性", "真实性", "错误", "警告", "提示"]);
    expect(cells[2]?.slice(0, 7)).toEqual(["库尔勒市人民政府办公室（2025年）", "100", "100", "—", "100", "0", "0"]);
    expect(page).toContain("错误扣 10 分、警告扣 3 分，同一条规则不重复扣分");
  });

  it("folds each department, and leads to it", () => {
    const departments = named("details").filter((each) => attribute(each, "class") === "department");
    expect(departments.map((each) => attribute(each, "open"))).toEqual([undefined, undefined]);
    const ids = elements.flatMap((each) => attribute(each, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [
      ...named("a").map((each) => attribute(each, "href")?.replace("#", "")),
      ...elements.flatMap((each) => attribute(each, "aria-labelledby") ?? []),
    ];
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !ids.includes(target ?? ""))).toEqual([]);
  });

  it("unfolds a department that is alone", () => {
    expect(htmlReport([report], locale)).toContain('<details class="department" open="">');
  });

  it("tells of the file that could not be read", () => {
    expect(textOf(named("section")[0] as Element)).toContain("cut <short>.json 第 3 行第 1 列");
  });
});

describe("for every reader", () => {
  it("skips no level of heading", () => {
    const levels = named("h1", "h2", "h3", "h4", "h5", "h6").map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([]);
  });

  it("gives every table heads for its columns and its rows", () => {
    const tables = named("table").map((table) => elementsOf(table));
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      const scopes = table.flatMap((each) => attribute(each, "scope") ?? []);
      const rows = table.filter(({ tagName }) => tagName === "tr").length;
      expect(scopes.filter((scope) => scope === "row")).toHaveLength(rows - 1);
      expect(scopes.filter((scope) => scope === "col").length).toBeGreaterThan(3);
    }
  });

  it("is in the language it says, needs nothing but itself and runs nothing", () => {
    expect(attribute(named("html")[0] as Element, "lang")).toBe("zh-CN");
    expect(named("script", "link", "img", "iframe", "object")).toEqual([]);
    expect(page).not.toMatch(/https?:|url\(|@import/);
  });

  it("shows what a person wrote as it was written, never as a mark-up of the page", () => {
    expect(named("short")).toEqual([]);
    const image = '"><img src=x onerror=alert(1)>';
    const hostile = reported(referenceData({ "projects.0.name": image, "department.name": image })).report;
    const images = elementsOf(htmlReport([hostile], locale)).filter(({ tagName }) => tagName === "img");
    expect(images).toEqual([]);
    expect(htmlReport([hostile], locale)).toContain("onerror=alert(1)");
  });

  it("names each severity in words, not in colour alone", () => {
    const marks = elements.filter((each) => attribute(each, "class")?.startsWith("mark "));
    expect(new Set(marks.map(textOf))).toEqual(new Set(["错误", "警告", "提示"]));
  });
});

it("tells a figure from which much follows once, with what it should be", () => {
  const place = { form: "budgetOverview", row: "total", column: "revenue" };
  const culprit = { place, actual: amount("1333.40"), suggested: amount("1332.40"), mends: 2 };
  const wrong = reported(mendedData({ "forms.budgetOverview.revenue.total.revenue": "1333.40" }), {
    adjust: (findings) => findings.map((each) => (each.severity === "error" ? { ...each, culprit } : each)),
  });
  const [group] = elementsOf(htmlReport([wrong.report], locale)).filter(
    (each) => attribute(each, "class") === "culprit",
  );
  expect(group && textOf(group)).toMatch(/最可能写错的数.*收入总计现为 1,333\.40，改为 1,332\.40 后，下列 2 处/);
});
