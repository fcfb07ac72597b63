import { loadCatalogue } from "@mingzhang/catalogues";
import { fenOfYuan } from "@mingzhang/ledger";
import { loadLocale } from "@mingzhang/locales";
import type { Sheet } from "@mingzhang/spreadsheet";
import { describe, expect, it } from "vitest";
import { merge, sheet, workbook } from "../tables/made-sheet.test-support.ts";
import type { TablesSetting } from "../tables/tables-setting.ts";
import { readLedger } from "./read-ledger.ts";

const setting: TablesSetting = { locale: loadLocale("zh-CN"), catalogue: loadCatalogue(2025) };
const head = ["单位名称", "功能分类科目", "部门经济分类科目", "资金来源", "项目名称", "金额（元）"];
const office = "库尔勒市教育局";

function read(...sheets: readonly Sheet[]) {
  return readLedger(workbook(...sheets), "CSV", setting);
}

describe("a ledger", () => {
  it("is read row by row to the 分, wherever its head stands and whatever order its columns have", () => {
    const rows = [
      ["2025年部门预算明细账"],
      ["金额", "资金性质", "预算单位", "备注", "项目", "功能科目编码", "经济科目编码"],
      ["13,324,000.05", "一般财力", office, "", "", "2050101 行政运行", "[30101]基本工资"],
      [80000.5, "财政专户管理资金", office, "", "校舍维修", 2050202, 30213],
      ["合计", "", "", "", "", "", ""],
    ];
    const [banner, columns, ...rest] = rows;
    const reading = read(sheet("明细", [banner ?? [], ["", "单位：元"], columns ?? [], ...rest]));
    expect(reading?.problems).toEqual([]);
    expect(reading?.ledger.rows).toEqual([
      { unit: office, item: "2050101", section: "30101", source: "generalFinance", amount: fenOfYuan("13324000.05") },
      {
        unit: office,
        item: "2050202",
        section: "30213",
        source: "specialAccount",
        project: "校舍维修",
        amount: fenOfYuan("80000.50"),
      },
    ]);
    expect(reading?.notices).toEqual([{ code: "unused-column", sheet: "明细", cell: "D3", values: { found: "备注" } }]);
  });

  it("may be kept a sheet a unit, with units in merged cells, and in 万元", () => {
    const inTenThousands = head.with(5, "金额（万元）");
    const one = [
      inTenThousands,
      [office, "2050101", "30101", "一般财力", "", 1.234567],
      ["", "2050101", "30102", "一般财力", "", 1],
    ];
    const two = [head, ["第一小学", "2050202", "30101", "一般财力", "", "0.01"]];
    const reading = read(sheet("教育局", one, { merges: [merge(2, 1, 3, 1)] }), sheet("第一小学", two));
    expect(reading?.problems).toEqual([]);
    expect(reading?.ledger.rows.map(({ unit, amount }) => [unit, amount])).toEqual([
      [office, 1_234_567n],
      [office, 1_000_000n],
      ["第一小学", 1n],
    ]);
  });

  it("tells all that is wrong, cell by cell", () => {
    const reading = read(
      sheet("明细", [
        head,
        [office, "2050101", "30101", "一般财力", "", "12。5"],
        ["", "205", "301", "天上掉下来的", "", 5],
        [office, "2050198", "30101", "一般财力", "", 5],
        [office, "2050101", "30101", "一般财力", "", -5],
        [office, "2050101", "30101", "一般财力", "", "0.005"],
        [office, "行政运行", "30101", "一般财力", "", 7],
        [office, "2050101", "30101", "一般财力", "", ""],
        ["合计", "", "", "", "", 6],
      ]),
    );
    expect(reading?.problems.map(({ code, cell }) => `${cell} ${code}`).sort()).toEqual([
      "A3 missing-value",
      "B4 unknown-item",
      "B7 ambiguous-name",
      "D3 unknown-source",
      "F2 not-an-amount",
      "F5 not-positive",
      "F6 too-precise",
      "F9 total-differs",
    ]);
  });

  it("that does not say its unit is refused, and a sheet without its columns is none", () => {
    const silent = [head.with(5, "金额"), [office, "2050101", "30101", "一般财力", "", 1]];
    expect(read(sheet("明细", silent))?.problems).toEqual([{ code: "unknown-unit", sheet: "明细", values: {} }]);
    expect(
      read(
        sheet("表3", [
          ["科目编码", "科目名称", "合计"],
          ["201", "", 1],
        ]),
      ),
    ).toBeUndefined();
    expect(read(sheet("旧账", silent, { hidden: true }))).toBeUndefined();
  });
});
