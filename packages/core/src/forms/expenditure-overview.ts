import { defineForm } from "../form.ts";

/** 表3 部门支出总体情况表: all expenditure by functional item, split into basic and project expenditure. */
export const expenditureOverview = defineForm({
  id: "expenditureOverview",
  number: 3,
  layout: "normal",
  mayBeEmpty: false,
  indexRow: true,
  panels: [
    {
      id: "main",
      total: "first",
      rows: { kind: "functional" },
      labelsGrouped: true,
      columns: [{ group: "amounts", columns: [{ key: "total" }, { key: "basic" }, { key: "project" }] }],
      relations: [{ total: "total", parts: ["basic", "project"] }],
    },
  ],
});
