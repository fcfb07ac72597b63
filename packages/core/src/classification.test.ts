import { describe, expect, it } from "vitest";
import {
  type ClassificationEntry,
  ClassificationError,
  createClassification,
  levelOf,
  parentOf,
} from "./classification.ts";

function entry(code: string, name: string, ...aliases: readonly string[]): ClassificationEntry {
  return { code, name, aliases, certainty: "confirmed", source: "list" };
}

const education = [
  entry("205", "教育支出"),
  entry("20502", "普通教育"),
  entry("20508", "进修及培训"),
  entry("2050803", "培训支出"),
];
const security = [entry("208", "社会保障和就业支出"), entry("20805", "行政事业单位养老支出", "行政事业单位离退休")];

describe("a code", () => {
  it("tells its level by its length", () => {
    expect(["205", "20508", "2050803"].map(levelOf)).toEqual(["category", "section", "item"]);
  });

  it("begins with its parent's", () => {
    expect(["205", "20508", "2050803"].map(parentOf)).toEqual([undefined, "205", "20508"]);
  });

  it.each(["", "20", "2050", "205080", "205080301", "20 5", "２０５", "005", "2O5"])("is not %j", (text) => {
    const failure = new ClassificationError("malformed-code", { value: text });
    expect(() => levelOf(text)).toThrow(failure);
    expect(() => parentOf(text)).toThrow(failure);
  });
});

describe("a classification", () => {
  const classification = createClassification([...security, ...education].reverse());

  it("lists each code before those below it, in whatever order it was given", () => {
    const codes = ["205", "20502", "20508", "2050803", "208", "20805"];
    expect(classification.entries.map(({ code }) => code)).toEqual(codes);
  });

  it("finds an entry by its code", () => {
    expect(classification.find("20508")?.name).toBe("进修及培训");
    expect(classification.find("20599")).toBeUndefined();
  });

  it("knows the entries directly below a code, and the categories below none", () => {
    expect(classification.children("205").map(({ code }) => code)).toEqual(["20502", "20508"]);
    expect(classification.children().map(({ code }) => code)).toEqual(["205", "208"]);
    expect(classification.children("2050803")).toEqual([]);
  });

  it("finds entries by name and by alias", () => {
    expect(classification.findByName("行政事业单位养老支出")).toEqual([security[1]]);
    expect(classification.findByName("行政事业单位离退休")).toEqual([security[1]]);
    expect(classification.findByName("养老支出")).toEqual([]);
  });

  it("finds every entry of a name that several have", () => {
    const office = [entry("201", "一般公共服务支出"), entry("20103", "政府办公厅（室）及相关机构事务")];
    const items = [entry("2010301", "行政运行"), entry("2050101", "行政运行")];
    const rows = [...office, ...education, entry("20501", "教育管理事务"), ...items];
    expect(createClassification(rows).findByName("行政运行")).toEqual(items);
  });

  it("takes half-width brackets and stray spaces for the same name", () => {
    const repairs = entry("30213", "维修（护）费");
    const goods = createClassification([entry("302", "商品和服务支出"), repairs]);
    expect(goods.findByName("维修(护) 费")).toEqual([repairs]);
  });

  it("refuses a code given twice", () => {
    const failure = new ClassificationError("duplicate-code", { value: "205" });
    expect(() => createClassification([...education, entry("205", "教育")])).toThrow(failure);
  });

  it("refuses a code whose parent is missing", () => {
    const failure = new ClassificationError("orphan-code", { value: "2060404", parent: "20604" });
    expect(() => createClassification([entry("206", "科学技术支出"), entry("2060404", "科技成果转化与扩散")])).toThrow(
      failure,
    );
  });

  it("refuses a code that is none", () => {
    const failure = new ClassificationError("malformed-code", { value: "2050" });
    expect(() => createClassification([entry("2050", "教育支出")])).toThrow(failure);
  });

  it("may be empty", () => {
    expect(createClassification([]).children()).toEqual([]);
  });
});
