import { defineForm } from "../form.ts";

/** 表9 国有资本经营预算支出情况表. */
export const stateCapital = defineForm({
  id: "stateCapital",
  number: 9,
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
