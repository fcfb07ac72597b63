import { defineForm } from "../form.ts";

/** 表10 财政拨款“三公”经费支出情况表: official visits abroad, hospitality and vehicles, by kind of budget. */
export const threePublic = defineForm({
  id: "threePublic",
  number: 10,
  layout: "normal",
  mayBeEmpty: true,
  indexRow: true,
  panels: [
    {
      id: "main",
      total: "first",
      rows: {
        kind: "items",
        items: [
          { key: "overseasVisits" },
          { key: "hospitality" },
          { key: "vehicles", parts: [{ key: "vehiclePurchase" }, { key: "vehicleOperation" }] },
        ],
      },
      columns: [
        { key: "total" },
        {
          group: "funding",
          columns: [{ key: "generalPublic" }, { key: "governmentFunds" }, { key: "stateCapital" }],
        },
      ],
      relations: [{ total: "total", parts: ["generalPublic", "governmentFunds", "stateCapital"] }],
    },
  ],
});
