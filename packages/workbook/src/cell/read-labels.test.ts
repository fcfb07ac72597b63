import { loadCatalogue } from "@mingzhang/catalogues";
import { describe, expect, it } from "vitest";
import { findByName } from "./find-by-name.ts";
import { day, number, said, text } from "./made-cells.test-support.ts";
import { readCode, readCodeParts } from "./read-code.ts";
import { readDay } from "./read-day.ts";
import { comparableName, readName } from "./read-name.ts";

describe("a code", () => {
  it.each([
    [text("2010301"), "2010301", undefined],
    [number("2010301"), "2010301", undefined],
    [text("２０１０３０１"), "2010301", undefined],
    [text("[2010301]"), "2010301", undefined],
    [text("【2010301】行政运行"), "2010301", "行政运行"],
    [text("2010301 行政\n运行"), "2010301", "行政运行"],
    [text("2010301-行政运行"), "2010301", "行政运行"],
    [text("201-03-01"), "2010301", undefined],
    [text("201\n03\n01"), "2010301", undefined],
    [text("301 工资福利支出"), "301", "工资福利支出"],
  ])("%j is %s", (each, code, name) => {
    expect(said(readCode(each))).toEqual({ code, ...(name === undefined ? {} : { name }) });
  });

  it.each(["行政运行", "20", "2010", "20103011", "012", "合计"])("is not %s", (words) => {
    expect(said(readCode(text(words)))).toBe("not-a-code");
  });

  it.each<readonly [readonly (string | undefined)[], string, string]>([
    [["201", "03", "01"], "", "2010301"],
    [["201", "3", "1"], "", "2010301"],
    [["201", "20103", "2010301"], "", "2010301"],
    [["201", "03"], "", "20103"],
    [["201"], "", "201"],
    [["2010301"], "", "2010301"],
    [["2010301", "03", "01"], "", "2010301"],
    [[undefined, "03", undefined], "201", "20103"],
    [[undefined, undefined, "99"], "2010301", "2010399"],
    [[undefined, "20103", undefined], "201", "20103"],
    [["２０１", "０３", undefined], "", "20103"],
  ])("in the columns %j below %j is %s", (parts, above, expected) => {
    const cells = parts.map((part) => (part === undefined ? undefined : text(part)));
    expect(said(readCodeParts(cells, above))).toBe(expected);
  });

  it.each([[["201", undefined, "01"]], [["201", "03", "001"]], [[undefined, "03"]], [["合计"]], [["205", "20103"]]])(
    "is not made of %j",
    (parts) => {
      expect(said(readCodeParts(parts.map((part) => (part === undefined ? undefined : text(part)))))).toBe(
        "not-a-code",
      );
    },
  );
});

describe("a name", () => {
  const { functional } = loadCatalogue(2025);
  const codes = (name: string, above?: string) => findByName(functional, name, above).map(({ code }) => code);

  it("loses what lays it out, and no more", () => {
    expect(said(readName(text("　　行政\n运行 ")))).toBe("行政运行");
    expect(said(readName(text("政府办公厅（室）\n及相关机构事务")))).toBe("政府办公厅（室）及相关机构事务");
    expect(said(readName(text("A3 打印机  采购")))).toBe("A3 打印机采购");
    expect(said(readName(number("12345")))).toBe("12345");
  });

  it("without a code is the one below or beside the row before", () => {
    expect(codes("行政运行", "20103")).toEqual(["2010301"]);
    expect(codes("行政运行", "2010399")).toEqual(["2010301"]);
    expect(codes("行政运行").length).toBeGreaterThan(1);
    expect(codes("没有这个科目")).toEqual([]);
  });

  it("of former years is still known", () => {
    expect(codes("医疗卫生与计划生育支出")).toEqual(["210"]);
    expect(codes("文化体育与传媒支出")).toEqual(["207"]);
  });

  it("of a heading is compared without numbering and brackets", () => {
    expect(comparableName("其中：一般财力")).toBe(comparableName("一般财力"));
    expect(comparableName("1.一般公共预算拨款")).toBe(comparableName("（一）一般公共预算拨款"));
    expect(comparableName("因公出国(境)费")).toBe(comparableName("因公出国（境）费"));
    expect(comparableName("总　计")).toBe("总计");
  });
});

describe("a day", () => {
  it.each([
    [day("2025-02-01"), "2025-02-01"],
    [day("2025-02-01T08:30:00"), "2025-02-01"],
    [text("2025年2月1日"), "2025-02-01"],
    [text("2025/2/1"), "2025-02-01"],
    [text("２０２５．２．１"), "2025-02-01"],
    [number("20250201"), "2025-02-01"],
  ])("%j is %s", (each, expected) => {
    expect(said(readDay(each))).toBe(expected);
  });

  it.each([text("2025-02-30"), text("二月"), number("45689"), text("2025-2")])("is not %j", (each) => {
    expect(said(readDay(each))).toBe("not-a-day");
  });
});
