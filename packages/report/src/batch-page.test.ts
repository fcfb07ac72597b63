import { loadLocale } from "@mingzhang/locales";
import { describe, expect, it } from "vitest";
import { batchPage } from "./batch-page.ts";
import { batchReport, cleanBatchReport } from "./batch-reported.test-support.ts";
import { attribute, type Element, elementsOf, type Node, textOf } from "./page-elements.test-support.ts";

const locale = loadLocale("zh-CN");
const page = batchPage(batchReport, locale);
const elements = elementsOf(page);
const named = (...names: readonly string[]) => elements.filter(({ tagName }) => names.includes(tagName));

describe("the page about a whole batch", () => {
  it("counts what was found, and repeats what the profile says otherwise with its reason", () => {
    expect(textOf(named("p")[0] as Element)).toBe("共 2 个部门，汇总后发现：错误 2，警告 1，提示 1。");
    expect(textOf(named("table")[0] as Element)).toContain("文字中没有其他部门的名称警告提示两个部门合署办公。");
  });

  it("tells rule by rule, the gravest first, with reasons and remedies", () => {
    expect(named("h3").map((heading) => textOf(heading.childNodes[1] as Node))).toEqual([
      "应公开的部门没有遗漏",
      "各部门支出按类汇总等于控制数",
      "一个项目只在一个部门",
      "文字中没有其他部门的名称",
    ]);
    expect(page).toContain("怎样改：向该部门催要数据；已撤销或合并的，从名单中删去。");
  });

  it("leads to the files of the department in question, whatever they are called", () => {
    const rows = named("tr").map(textOf);
    expect(rows).toContain("399399 没有数据文件。");
    expect(rows).toContain("各部门合计201 相差 0.93。");
    const links = named("a").filter((link) => !attribute(link, "href")?.startsWith("#"));
    expect(links.slice(0, 5).map((link) => [textOf(link), attribute(link, "href")])).toEqual([
      ["302.xlsx", "./302.xlsx"],
      ["本级/302 a:b.zh-CN.html", "./%E6%9C%AC%E7%BA%A7/302%20a%3Ab.zh-CN.html"],
      ["302.ug-CN.html", "./302.ug-CN.html"],
      ["301.zh-CN.findings.xlsx", "./301.zh-CN.findings.xlsx"],
      ["301.zh-CN.html", "./301.zh-CN.html"],
    ]);
  });

  it("says where, in both departments that a finding speaks of", () => {
    const below = named("span").filter((each) => attribute(each, "class") === "below");
    expect(below.map(textOf)).toEqual(["第2个项目", "301 市档案馆 · 第1个项目"]);
  });

  it("shows what a person wrote as it was written, and skips no level of heading", () => {
    expect(named("b", "i", "script")).toEqual([]);
    expect(named("h1", "h2", "h3", "h4").map(({ tagName }) => tagName)).toEqual([
      "h1",
      "h2",
      "h2",
      ...Array.from({ length: 4 }, () => "h3"),
    ]);
    const ids = elements.flatMap((each) => attribute(each, "id") ?? []);
    expect(elements.flatMap((each) => attribute(each, "aria-labelledby") ?? []).every((id) => ids.includes(id))).toBe(
      true,
    );
  });

  it("says in words that nothing was found", () => {
    expect(batchPage(cleanBatchReport, locale)).toContain("没有发现问题。");
  });

  it("speaks Uyghur from right to left", () => {
    const uyghur = batchPage(batchReport, loadLocale("ug-CN"));
    expect(uyghur).toContain('<html lang="ug-CN" dir="rtl">');
    expect(uyghur).toContain("تېكىستتە باشقا تارماقنىڭ نامى يوق");
  });
});
