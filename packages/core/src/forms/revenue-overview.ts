import { defineForm } from "../form.ts";

/** 表2 部门收入总体情况表: where the money for each functional item comes from. */
export const revenueOverview = defineForm({
  id: "revenueOverview",
  number: 2,
  layout: "wide",
  mayBeEmpty: false,
  indexRow: true,
  panels: [
    {
      id: "main",
      total: "first",
      rows: { kind: "functional" },
      columns: [
        { key: "total" },
        {
          group: "fiscal",
          columns: [
            { key: "fiscalSubtotal" },
            { key: "generalPublic" },
            { key: "generalPublicTransfers" },
            { key: "governmentFunds" },
            { key: "governmentFundTransfers" },
            { key: "stateCapital" },
            { key: "stateCapitalTransfers" },
          ],
        },
        { key: "specialAccount" },
        { key: "unitFunds" },
        { key: "fiscalCarriedIn" },
        { key: "otherCarriedIn" },
      ],
      relations: [
        {
          total: "total",
          parts: ["fiscalSubtotal", "specialAccount", "unitFunds", "fiscalCarriedIn", "otherCarriedIn"],
        },
        {
          total: "fiscalSubtotal",
          parts: [
            "generalPublic",
            "generalPublicTransfers",
            "governmentFunds",
            "governmentFundTransfers",
            "stateCapital",
            "stateCapitalTransfers",
          ],
        },
      ],
    },
  ],
});
