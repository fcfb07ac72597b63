import { defineForm } from "../form.ts";

/** 表8 政府性基金预算支出情况表. */
export const governmentFunds = defineForm({
  id: "governmentFunds",
  number: 8,
  layout: "normal",
  mayBeEmpty: true,
  indexRow: true,
  panels: [
    {
      id: "main",
      total: "first",
      rows: { kind: "functional" },
      labelsGrouped: true,
      columns: [
        {
          group: "amounts",
          columns: [
            { key: "total" },
            { group: "basic", columns: [{ key: "personnel" }, { key: "operating" }] },
            { key: "project" },
          ],
        },
      ],
      relations: [{ total: "total", parts: ["personnel", "operating", "project"] }],
    },
  ],
});
