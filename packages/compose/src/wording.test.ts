import type { Changes } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { prose } from "./reference.test-support.ts";

/** 培训支出, the fourth of the compared items: 4.57 this year, 4.81 last year. */
const training = "comparisons.items.3";

describe("the wording of a change", () => {
  it("is 持平 when nothing changed", () => {
    expect(prose({ [`${training}.previous`]: "4.57" })).toContain(
      "培训支出（项）：2025年预算数为4.57万元，与上年预算持平，主要原因是",
    );
  });

  it("gives no reason where the department gave none", () => {
    expect(prose({ [`${training}.reason`]: undefined })).toContain(
      "培训支出（项）：2025年预算数为4.57万元，比上年预算减少0.24万元，下降4.99%。",
    );
  });

  it("mentions an item that the department did not compare", () => {
    expect(prose({ "comparisons.items": [] })).toContain(
      "1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：2025年预算数为838.13万元。",
    );
  });

  it("keeps a department's own words as they are, braces, marks and all", () => {
    expect(prose({ [`${training}.reason`]: "{{reason}}、$t(date)、<b>&" })).toContain(
      "主要原因是{{reason}}、$t(date)、<b>&。",
    );
  });
});

describe("a revenue source", () => {
  it("that ended says so", () => {
    expect(prose({ "comparisons.revenue.unitFunds": { previous: "12.00", reason: "不再收取" } })).toContain(
      "单位资金未安排，比上年预算减少12.00万元，下降100.00%，主要原因是不再收取。",
    );
  });

  it("that is new has no percent", () => {
    const text = prose({ "forms.revenueOverview.main.total.unitFunds": "12.00" });
    expect(text).toContain("收入预算包括：一般公共预算、单位资金。");
    expect(text).toContain("单位资金12.00万元，占0.90%，比上年预算增加12.00万元，上年预算未安排。");
  });
});

describe("fiscal appropriation", () => {
  it.each([
    [["governmentFunds"], "收入全部为政府性基金预算拨款，无一般公共预算拨款和国有资本经营预算。"],
    [["generalPublic", "stateCapital"], "收入包括一般公共预算拨款和国有资本经营预算拨款，无政府性基金预算拨款。"],
    [
      ["generalPublic", "governmentFunds", "stateCapital"],
      "收入包括一般公共预算拨款、政府性基金预算拨款和国有资本经营预算拨款。",
    ],
    [[], "2025年未安排财政拨款收支预算。"],
  ])("from %j is told apart", (funds, sentence) => {
    const rows = funds.map((item) => ({ item, amounts: { revenue: "1.00" } }));
    expect(prose({ "forms.fiscalOverview.revenue.rows": rows })).toContain(sentence);
  });
});

describe("a department with almost nothing", () => {
  const panel = { rows: [] };
  const nothing: Changes = {
    "forms.budgetOverview": { revenue: panel, expenditure: panel },
    "forms.revenueOverview.main": panel,
    "forms.expenditureOverview.main": panel,
    "forms.fiscalOverview": { revenue: panel, expenditure: panel },
    "forms.generalPublicExpenditure.main": panel,
    "forms.generalPublicBasic.main": panel,
    "forms.generalPublicProjects.main": panel,
    "comparisons.items": [],
    projects: [],
    "overview.offices": { count: 0, names: [] },
    "overview.subordinateUnits": { count: 0, names: [] },
    "otherMatters.agencyOperating": undefined,
    "otherMatters.notes": ["第一段。\n第二段。"],
    "otherMatters.assets.planned.vehicles": "18.00",
  };
  const text = prose(nothing);

  it.each([
    "2025年未安排收入预算。",
    "2025年未安排支出预算。",
    "一般公共预算支出情况表为空表。",
    "一般公共预算基本支出情况表为空表。",
    "一般公共预算项目支出情况表为空表。",
    "库尔勒市人民政府办公室无内设科室。",
    "无纳入库尔勒市人民政府办公室2025年部门预算编制范围的下属预算单位。",
    "未安排机关运行经费财政拨款预算。",
    "2025年部门预算安排购置车辆经费18.00万元",
    "截至2024年底，库尔勒市人民政府办公室占用使用国有资产总体情况为：",
    "\n第二段。",
  ])("still says: %s", (sentence) => {
    expect(text).toContain(sentence);
  });
});

describe("the budgets for funds and state capital", () => {
  const amounts = { total: "30.00", project: "30.00" };
  const name = "其他国有土地使用权出让收入安排的支出";
  const text = prose({
    "forms.governmentFunds.main": { total: amounts, rows: [{ code: "2120899", name, amounts }] },
    "comparisons.governmentFunds": [{ code: "2120899", name, previous: "20.00", reason: "新增项目" }],
    "forms.carryOver.main": { total: { total: "5.00", fiscalSubtotal: "5.00" }, rows: [] },
  });

  it("are told item by item when there are any", () => {
    expect(text).toContain("2025年政府性基金预算拨款30.00万元，其中：");
    expect(text).toContain("2025年预算数为30.00万元，比上年预算增加10.00万元，增长50.00%，主要原因是新增项目。");
  });

  it("are carried over with their parts", () => {
    expect(text).toContain("上年结转结余预算5.00万元，其中：财政拨款结转结余5.00万元，非财政拨款结转结余0.00万元。");
  });
});
