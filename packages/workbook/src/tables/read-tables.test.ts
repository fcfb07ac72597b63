import { describe, expect, it } from "vitest";
import { sheet } from "./made-sheet.test-support.ts";
import { banner, body, head, merges, read, setting } from "./made-table.test-support.ts";
import { readTables } from "./read-tables.ts";

const expected = {
  main: {
    total: { total: "904.93", basic: "838.13", project: "66.80" },
    rows: [
      { code: "201", name: "一般公共服务支出", amounts: { total: "904.93", basic: "838.13", project: "66.80" } },
      {
        code: "20103",
        name: "政府办公厅（室）及相关机构事务",
        amounts: { total: "904.93", basic: "838.13", project: "66.80" },
      },
      { code: "2010301", name: "行政运行", amounts: { total: "838.13", basic: "838.13" } },
      {
        code: "2010399",
        name: "其他政府办公厅（室）及相关机构事务支出",
        amounts: { total: "66.80", project: "66.80" },
      },
    ],
  },
};

describe("an official table", () => {
  it("is known by its title, with merged heads, codes in three columns and wrapped names", () => {
    const reading = read([
      sheet("Sheet1", [["库尔勒市人民政府办公室2025年部门支出总体情况表"], banner, ...head, ...body], { merges }),
    ]);
    expect(reading.problems).toEqual([]);
    expect(reading.forms).toEqual({ expenditureOverview: expected });
    expect(reading.department).toBe("库尔勒市人民政府办公室");
  });

  it("may repeat its head on every page, number its columns, and end with notes and its total", () => {
    const [total, ...rows] = body;
    const page = [["表3", "部门支出总体情况表（续）"], banner, ...head, ["※", "※", "※", "※", "1", "2", "3"]];
    const foot = [["注：本表以万元为单位。"], ["单位负责人：", "", "制表人："]];
    const all = [
      ["表3", "部门支出总体情况表"],
      ...page.slice(1),
      ...rows.slice(0, 2),
      ...page,
      ...rows.slice(2),
      total ?? [],
      ...foot,
    ];
    expect(read([sheet("表3", all)])).toMatchObject({ forms: { expenditureOverview: expected }, problems: [] });
  });

  it("is found by its head alone only where no other table has the same", () => {
    const untitled = read([
      sheet("Sheet1", [["单位：万元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "", 1, 1]]),
    ]);
    expect(untitled.problems.map(({ code }) => code)).toEqual(["ambiguous-table"]);
    const basic = [
      ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
      ["30101", "基本工资", "1.00", "1.00"],
    ];
    expect(read([sheet("Sheet1", [["单位：万元"], ...basic])]).forms).toHaveProperty("generalPublicBasic");
  });

  it("in 元 is converted cell by cell, and says so; one that does not say its unit is refused", () => {
    const yuan = body.map((row) => row.map((value) => (typeof value === "number" ? value * 10_000 + 49 : value)));
    const [title, ...rest] = [["部门支出总体情况表"], ["金额单位：元"], ...head, yuan[0] ?? []];
    const reading = read([sheet("Sheet1", [title ?? [], ...rest])]);
    expect(reading.forms.expenditureOverview?.["main"]?.total).toEqual({
      total: "904.93",
      basic: "838.13",
      project: "66.80",
    });
    expect(reading.notices).toContainEqual({ code: "converted-unit", sheet: "Sheet1", values: { unit: "yuan" } });
    const silent = [sheet("Sheet1", [title ?? [], ...rest.slice(1)])];
    expect(read(silent).problems.map(({ code }) => code)).toEqual(["unknown-unit"]);
    expect(read(silent, { unit: "yuan" }).problems).toEqual([]);
  });

  it("knows names without codes, and names of other years", () => {
    const rows = [
      ["表8", "政府性基金预算支出情况表"],
      ["", "单位：万元"],
      ["科目名称", "合计", "人员经费", "公用经费", "项目支出"],
      ["医疗卫生与计划生育支出", 5, "", "", 5],
      ["行政事业单位医疗", 5, "", "", 5],
      ["行政单位医疗", 5, "", "", 5],
    ];
    const reading = read([sheet("表8", rows)]);
    expect(reading.forms.governmentFunds?.["main"]?.rows.map((row) => [row["code"], row["name"]])).toEqual([
      ["210", "卫生健康支出"],
      ["21011", "行政事业单位医疗"],
      ["2101101", "行政单位医疗"],
    ]);
    expect(reading.notices).toMatchObject([{ code: "former-name", cell: "A4" }]);
  });

  it("may share one sheet with others, as in a CSV file of several", () => {
    const tables = [
      ["表3", "部门支出总体情况表"],
      banner,
      ...head,
      ...body,
      [],
      ["表10"],
      ["财政拨款“三公”经费支出情况表"],
      ["单位：万元"],
      ["“三公”经费支出内容", "合计", "一般公共预算", "政府性基金", "国有资本经营预算"],
      ["合计", "2.40", "2.40"],
      ["公务用车购置及运行费", "2.40", "2.40"],
      ["其中：公务用车购置费"],
      ["公务用车运行维护费", "2.40", "2.40"],
    ];
    const reading = readTables({ format: "csv", sheets: [sheet("CSV", tables)], notices: [] }, "预算.csv", setting);
    expect(reading).toMatchObject({ problems: [], notices: [] });
    expect(reading.forms.expenditureOverview).toEqual(expected);
    expect(reading.forms.threePublic?.["main"]?.rows.map((row) => row["item"])).toEqual([
      "vehicles",
      "vehicleOperation",
    ]);
    expect(reading.places.get("threePublic")).toEqual({ sheet: "预算.csv", unit: "tenThousandYuan" });
  });
});

describe("表7", () => {
  const columns = ["科目编码", "功能分类科目名称", "项目名称", "项目支出合计", "工资福利支出", "商品和服务支出"];
  const rest = [
    "对个人和家庭的补助",
    "债务利息及费用支出",
    "资本性支出（基本建设）",
    "资本性支出",
    "对企业补助（基本建设）",
  ];
  const last = ["对企业补助", "对社会保障基金补助", "其他支出"];

  it("tells projects of one item apart, and units by their names", () => {
    const rows = [
      ["一般公共预算项目支出情况表"],
      ["单位：万元"],
      [...columns, ...rest, ...last],
      ["", "总计", "", 12, "", 12],
      ["", "行政服务中心", "", 12, "", 12],
      ["2010399", "其他政府办公厅（室）及相关机构事务支出", "政务热线", 9.8, "", 9.8],
      ["", "", "档案整理", 2.2, "", 2.2],
    ];
    const { forms, problems } = read([sheet("表7", rows)]);
    expect(problems).toEqual([]);
    const name = "其他政府办公厅（室）及相关机构事务支出";
    expect(forms.generalPublicProjects?.["main"]?.rows).toEqual([
      { unit: "行政服务中心", amounts: { total: "12.00", goodsAndServices: "12.00" } },
      {
        unit: "行政服务中心",
        code: "2010399",
        name,
        project: "政务热线",
        amounts: { total: "9.80", goodsAndServices: "9.80" },
      },
      {
        unit: "行政服务中心",
        code: "2010399",
        name,
        project: "档案整理",
        amounts: { total: "2.20", goodsAndServices: "2.20" },
      },
    ]);
  });
});
