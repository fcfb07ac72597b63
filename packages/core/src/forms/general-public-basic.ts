import { defineForm } from "../form.ts";

/** 表6 一般公共预算基本支出情况表: basic expenditure of the general public budget by economic section. */
export const generalPublicBasic = defineForm({
  id: "generalPublicBasic",
  number: 6,
  layout: "normal",
  mayBeEmpty: true,
  indexRow: true,
  panels: [
    {
      id: "main",
      total: "first",
      rows: { kind: "economic" },
      labelsGrouped: true,
      columns: [{ group: "amounts", columns: [{ key: "total" }, { key: "personnel" }, { key: "operating" }] }],
      relations: [{ total: "total", parts: ["personnel", "operating"] }],
    },
  ],
});
