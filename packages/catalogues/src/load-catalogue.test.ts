import { readdirSync, readFileSync } from "node:fs";
import { levelOf, parentOf } from "@mingzhang/core";
import { describe, expect, it } from "vitest";
import { CatalogueError } from "./catalogue-error.ts";
import { catalogueSources } from "./catalogue-sources.ts";
import { catalogueYears } from "./list-of-year.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { loadNames } from "./load-names.ts";

/** The codes and names that the disclosure of 2025 prints in its forms 1, 2 and 6. */
const published = {
  functional: `
    201 一般公共服务支出|202 外交支出|203 国防支出|204 公共安全支出|205 教育支出|206 科学技术支出
    207 文化旅游体育与传媒支出|208 社会保障和就业支出|209 社会保险基金支出|210 卫生健康支出|211 节能环保支出
    212 城乡社区支出|213 农林水支出|214 交通运输支出|215 资源勘探工业信息等支出|216 商业服务业等支出|217 金融支出
    219 援助其他地区支出|220 自然资源海洋气象等支出|221 住房保障支出|222 粮油物资储备支出
    223 国有资本经营预算支出|224 灾害防治及应急管理支出|227 预备费|229 其他支出|230 转移性支出
    231 债务还本支出|232 债务付息支出|233 债务发行费用支出
    20103 政府办公厅（室）及相关机构事务|2010301 行政运行|2010399 其他政府办公厅（室）及相关机构事务支出
    20132 组织事务|2013299 其他组织事务支出|20508 进修及培训|2050803 培训支出
    20604 技术研究与开发|2060404 科技成果转化与扩散
    20805 行政事业单位养老支出|2080501 行政单位离退休|2080505 机关事业单位基本养老保险缴费支出
    21011 行政事业单位医疗|2101101 行政单位医疗|2101103 公务员医疗补助|22102 住房改革支出|2210201 住房公积金`,
  economic: `
    301 工资福利支出|30101 基本工资|30102 津贴补贴|30103 奖金|30108 机关事业单位基本养老保险缴费
    30110 职工基本医疗保险缴费|30111 公务员医疗补助缴费|30112 其他社会保障缴费|30113 住房公积金
    30199 其他工资福利支出
    302 商品和服务支出|30201 办公费|30207 邮电费|30211 差旅费|30213 维修（护）费|30214 租赁费|30216 培训费
    30228 工会经费|30229 福利费|30231 公务用车运行维护费|30299 其他商品和服务支出
    303 对个人和家庭的补助|30302 退休费|30305 生活补助`,
} as const;

/** The columns of form 7 name these categories, in this order, without their codes. */
const economicCategories = [
  ["301", "工资福利支出"],
  ["302", "商品和服务支出"],
  ["303", "对个人和家庭的补助"],
  ["307", "债务利息及费用支出"],
  ["309", "资本性支出（基本建设）"],
  ["310", "资本性支出"],
  ["311", "对企业补助（基本建设）"],
  ["312", "对企业补助"],
  ["313", "对社会保障基金补助"],
  ["399", "其他支出"],
];

function pairs(list: string): readonly (readonly string[])[] {
  return list
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(" "))
    .filter((pair) => pair.length === 2);
}

describe("the years", () => {
  it("are those that departments disclose now", () => {
    expect(catalogueYears).toEqual([2024, 2025, 2026]);
  });

  it("have a catalogue each, read once", () => {
    for (const year of catalogueYears) {
      expect(loadCatalogue(year).year).toBe(year);
      expect(loadCatalogue(year)).toBe(loadCatalogue(year));
    }
  });

  it("are no others", () => {
    const values = { value: "2023", expected: "2024 | 2025 | 2026" };
    expect(() => loadCatalogue(2023)).toThrow(new CatalogueError("unsupported-year", values));
  });
});

describe.each(["functional", "economic"] as const)("the %s lists", (kind) => {
  it.each(catalogueYears)("of %i have every code's parent and no code twice", (year) => {
    const { entries } = loadCatalogue(year)[kind];
    const codes = entries.map(({ code }) => code);
    const parents = codes.map(parentOf).filter((parent) => parent !== undefined);
    expect(new Set(codes).size).toBe(codes.length);
    expect(parents.filter((parent) => !codes.includes(parent))).toEqual([]);
  });

  it.each(catalogueYears)("of %i name known sources alone", (year) => {
    const sources = new Set(loadCatalogue(year)[kind].entries.map(({ source }) => source));
    expect([...sources].filter((source) => !catalogueSources.has(source))).toEqual([]);
  });

  it.each(catalogueYears)("of %i call confirmed exactly what a published disclosure printed", (year) => {
    const confirmed = loadCatalogue(year)[kind].entries.filter(({ certainty }) => certainty === "confirmed");
    const names = Object.fromEntries(confirmed.map(({ code, name }) => [code, name]));
    expect(names).toEqual(Object.fromEntries(pairs(published[kind])));
  });

  it("stand sorted in their files, so that a change shows as the rows it changes", () => {
    const data = new URL("../data/", import.meta.url);
    for (const list of readdirSync(data, { withFileTypes: true }).filter((each) => each.isDirectory())) {
      const text = readFileSync(new URL(`${list.name}/${kind}.csv`, data), "utf8");
      const codes = [...text.matchAll(/^\d+(?=,)/gm)].map(String);
      expect(codes).toEqual([...codes].sort());
    }
  });
});

describe("the functional list of 2025", () => {
  const { functional } = loadCatalogue(2025);

  it("has the 29 categories of form 1 and no other", () => {
    expect(functional.children().map(({ code }) => Number(code))).toEqual([
      201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 219, 220, 221, 222, 223, 224,
      227, 229, 230, 231, 232, 233,
    ]);
  });

  it("knows what categories were once called", () => {
    expect(functional.findByName("医疗卫生与计划生育支出").map(({ code }) => code)).toEqual(["210"]);
  });
});

describe("the economic list of 2025", () => {
  const { economic } = loadCatalogue(2025);

  it("has the ten categories of form 7", () => {
    expect(economic.children().map(({ code, name }) => [code, name])).toEqual(economicCategories);
  });

  it("ends at the section (款)", () => {
    expect(economic.entries.filter(({ code }) => levelOf(code) === "item")).toEqual([]);
  });

  it.each([
    ["301", 13],
    ["302", 27],
    ["303", 12],
    ["307", 4],
    ["309", 12],
    ["310", 16],
    ["311", 2],
    ["312", 5],
    ["313", 3],
    ["399", 5],
  ])("has under %s its %i sections", (code, count) => {
    expect(economic.children(code)).toHaveLength(count);
  });
});

describe("the sources", () => {
  it("each say what they are, and are each used", () => {
    const used = catalogueYears.flatMap((year) => {
      const { functional, economic } = loadCatalogue(year);
      const names = loadNames(year, "ug-CN");
      return [...functional.entries, ...economic.entries, ...names.entries].map(({ source }) => source);
    });
    for (const [key, { title, description }] of catalogueSources) {
      expect(used).toContain(key);
      expect([title, description]).not.toContain("");
    }
  });
});
