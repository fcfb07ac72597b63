import { defineForm } from "../form.ts";

/** 表11 上年结转结余情况明细表: what was carried over from last year, project by project. */
export const carryOver = defineForm({
  id: "carryOver",
  number: 11,
  layout: "wide",
  mayBeEmpty: true,
  indexRow: true,
  panels: [
    {
      id: "main",
      total: "first",
      rows: { kind: "named" },
      columns: [
        { key: "total" },
        {
          group: "fiscal",
          columns: [
            { key: "fiscalSubtotal" },
            { group: "basic", columns: [{ key: "fiscalPersonnel" }, { key: "fiscalOperating" }] },
            { key: "fiscalProject" },
          ],
        },
        {
          group: "other",
          columns: [
            { key: "otherSubtotal" },
            { group: "basic", columns: [{ key: "otherPersonnel" }, { key: "otherOperating" }] },
            { key: "otherProject" },
          ],
        },
      ],
      relations: [
        { total: "total", parts: ["fiscalSubtotal", "otherSubtotal"] },
        { total: "fiscalSubtotal", parts: ["fiscalPersonnel", "fiscalOperating", "fiscalProject"] },
        { total: "otherSubtotal", parts: ["otherPersonnel", "otherOperating", "otherProject"] },
      ],
    },
  ],
});
