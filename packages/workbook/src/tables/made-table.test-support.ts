import { loadCatalogue } from "@mingzhang/catalogues";
import { loadLocale } from "@mingzhang/locales";
import type { Sheet } from "@mingzhang/spreadsheet";
import { merge, workbook } from "./made-sheet.test-support.ts";
import { readTables } from "./read-tables.ts";
import type { TablesSetting } from "./tables-setting.ts";

export const setting: TablesSetting = { locale: loadLocale("zh-CN"), catalogue: loadCatalogue(2025) };

export function read(sheets: readonly Sheet[], more: Partial<TablesSetting> = {}) {
  return readTables(workbook(...sheets), "CSV", { ...setting, ...more });
}

/** 表3 as a bureau exports it: the rows of its head, its merged cells where a title and a banner stand above, and its body. */
export const head = [
  ["科目", "", "", "", "支出预算"],
  ["功能分类科目编码", "", "", "功能分类科目名称", "合计", "基本支出", "项目支出"],
  ["类", "款", "项"],
];
export const merges = [
  merge(3, 1, 3, 4),
  merge(3, 5, 3, 7),
  merge(4, 1, 4, 3),
  merge(4, 4, 5, 4),
  merge(4, 5, 5, 5),
  merge(4, 6, 5, 6),
  merge(4, 7, 5, 7),
];
export const banner = ["编制部门：库尔勒市人民政府办公室", "", "", "", "", "", "单位：万元"];
export const body = [
  ["", "", "", "总计", 904.93, 838.13, 66.8],
  ["201", "", "", "一般公共服务支出", "904.93", "838.13", "66.80"],
  ["", "03", "", "政府办公厅（室）\n及相关机构事务", 904.93, 838.13, 66.8],
  ["", "", "01", "　　行政运行", 838.13, 838.13],
  ["", "", "99", "其他政府办公厅（室）及相关机构事务支出", "66.80", "—", "66.80"],
];
