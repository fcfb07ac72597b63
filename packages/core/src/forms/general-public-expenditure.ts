import { defineForm } from "../form.ts";

/** 表5 一般公共预算支出情况表: as 表3, of the general public budget alone. */
export const generalPublicExpenditure = defineForm({
  id: "generalPublicExpenditure",
  number: 5,
  layout: "normal",
  mayBeEmpty: true,
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
