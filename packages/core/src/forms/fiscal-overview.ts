import { defineForm } from "../form.ts";

/** 表4 财政拨款收支预算总体情况表: what the treasury appropriates, beside what it is spent on, by kind of budget. */
export const fiscalOverview = defineForm({
  id: "fiscalOverview",
  number: 4,
  layout: "normal",
  mayBeEmpty: true,
  indexRow: false,
  panels: [
    {
      id: "revenue",
      total: "last",
      relations: [],
      columns: [{ key: "revenue" }],
      rows: {
        kind: "items",
        items: [
          {
            key: "fiscalAppropriation",
            parts: [{ key: "generalPublic" }, { key: "governmentFunds" }, { key: "stateCapital" }],
          },
        ],
      },
    },
    {
      id: "expenditure",
      total: "last",
      rows: { kind: "categories" },
      columns: [{ key: "total" }, { key: "generalPublic" }, { key: "governmentFunds" }, { key: "stateCapital" }],
      relations: [{ total: "total", parts: ["generalPublic", "governmentFunds", "stateCapital"] }],
    },
  ],
});
