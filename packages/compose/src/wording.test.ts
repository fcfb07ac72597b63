import { describe, expect, it } from "vitest";
import { composed, prose, referenceData } from "./reference.test-support.ts";

type Data = ReturnType<typeof referenceData>;

function proseAfter(change: (data: Data) => void): string {
  const data = referenceData();
  change(data);
  return prose(composed(data)).join("\n");
}

const item = (data: Data, code: string) => data.comparisons.items.find((each: { code: string }) => each.code === code);

describe("the wording of a change", () => {
  it("is 持平 when nothing changed", () => {
    const text = proseAfter((data) => {
      item(data, "2050803").previous = "4.57";
    });
    expect(text).toContain("2025年预算数为4.57万元，与上年预算持平，主要原因是");
  });

  it("gives no reason where the department gave none", () => {
    const text = proseAfter((data) => {
      item(data, "2050803").reason = undefined;
    });
    expect(text).toContain("培训支出（项）：2025年预算数为4.57万元，比上年预算减少0.24万元，下降4.99%。");
  });

  it("mentions an item that the department did not compare", () => {
    const text = proseAfter((data) => {
      data.comparisons.items = [];
    });
    expect(text).toContain(
      "1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：2025年预算数为838.13万元。",
    );
  });

  it("keeps a department's own words as they are, braces, marks and all", () => {
    const text = proseAfter((data) => {
      item(data, "2050803").reason = "{{reason}}、$t(date)、<b>&";
    });
    expect(text).toContain("主要原因是{{reason}}、$t(date)、<b>&。");
  });
});

describe("a revenue source", () => {
  it("that ended says so", () => {
    const text = proseAfter((data) => {
      data.comparisons.revenue.unitFunds = { previous: "12.00", reason: "不再收取" };
    });
    expect(text).toContain("单位资金未安排，比上年预算减少12.00万元，下降100.00%，主要原因是不再收取。");
  });

  it("that is new has no percent", () => {
    const text = proseAfter((data) => {
      data.forms.revenueOverview.main.total.unitFunds = "12.00";
    });
    expect(text).toContain("收入预算包括：一般公共预算、单位资金。");
    expect(text).toContain("单位资金12.00万元，占0.90%，比上年预算增加12.00万元，上年预算未安排。");
  });
});

describe("fiscal appropriation", () => {
  const row = (key: string, amount: string) => ({ item: key, amounts: { revenue: amount } });

  it.each([
    [["governmentFunds"], "收入全部为政府性基金预算拨款，无一般公共预算拨款和国有资本经营预算。"],
    [["generalPublic", "stateCapital"], "收入包括一般公共预算拨款和国有资本经营预算拨款，无政府性基金预算拨款。"],
    [
      ["generalPublic", "governmentFunds", "stateCapital"],
      "收入包括一般公共预算拨款、政府性基金预算拨款和国有资本经营预算拨款。",
    ],
    [[], "2025年未安排财政拨款收支预算。"],
  ])("from %j is told apart", (funds, sentence) => {
    const text = proseAfter((data) => {
      data.forms.fiscalOverview.revenue.rows = funds.map((fund) => row(fund, "1.00"));
    });
    expect(text).toContain(sentence);
  });
});

describe("a department with almost nothing", () => {
  const text = proseAfter((data) => {
    for (const form of Object.values<Record<string, { total?: unknown; rows: unknown[] }>>(data.forms)) {
      for (const panel of Object.values(form)) {
        panel.rows = [];
        delete panel.total;
      }
    }
    data.comparisons.items = [];
    data.projects = [];
    data.overview.offices = { count: 0, names: [] };
    data.overview.subordinateUnits = { count: 0, names: [] };
    data.otherMatters.agencyOperating = undefined;
    data.otherMatters.notes = ["第一段。\n第二段。"];
    data.otherMatters.assets.planned.vehicles = "18.00";
  });

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
  it("are told item by item when there are any", () => {
    const text = proseAfter((data) => {
      const amounts = { total: "30.00", project: "30.00" };
      data.forms.governmentFunds.main = {
        total: amounts,
        rows: [
          { code: "212", name: "城乡社区支出", amounts },
          { code: "21208", name: "国有土地使用权出让收入安排的支出", amounts },
          { code: "2120899", name: "其他国有土地使用权出让收入安排的支出", amounts },
        ],
      };
      data.comparisons.governmentFunds = [
        { code: "2120899", name: "其他国有土地使用权出让收入安排的支出", previous: "20.00", reason: "新增项目" },
      ];
      data.forms.carryOver.main = { total: { total: "5.00", fiscalSubtotal: "5.00" }, rows: [] };
    });
    expect(text).toContain("2025年政府性基金预算拨款30.00万元，其中：");
    expect(text).toContain("2025年预算数为30.00万元，比上年预算增加10.00万元，增长50.00%，主要原因是新增项目。");
    expect(text).toContain("上年结转结余预算5.00万元，其中：财政拨款结转结余5.00万元，非财政拨款结转结余0.00万元。");
  });
});
