import { defineForm } from "../form.ts";

/** 表1 部门收支总体情况表: all revenue by source beside all expenditure by functional category. */
export const budgetOverview = defineForm({
  id: "budgetOverview",
  number: 1,
  layout: "normal",
  mayBeEmpty: false,
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
            key: "currentYear",
            parts: [
              { key: "generalPublic", parts: [{ key: "generalFinance" }, { key: "generalPublicTransfers" }] },
              { key: "governmentFunds", parts: [{ key: "governmentFundRevenue" }, { key: "governmentFundTransfers" }] },
              { key: "stateCapital", parts: [{ key: "stateCapitalRevenue" }, { key: "stateCapitalTransfers" }] },
              { key: "specialAccount" },
              {
                key: "unitFunds",
                parts: [
                  { key: "serviceRevenue" },
                  { key: "superiorSubsidy" },
                  { key: "affiliatedUnits" },
                  { key: "businessRevenue" },
                  { key: "otherRevenue" },
                ],
              },
            ],
          },
          {
            key: "carriedIn",
            parts: [
              {
                key: "fiscalCarriedIn",
                parts: [
                  { key: "generalPublicCarriedIn" },
                  { key: "governmentFundsCarriedIn" },
                  { key: "stateCapitalCarriedIn" },
                ],
              },
              { key: "otherCarriedIn", parts: [{ key: "specialAccountCarriedIn" }, { key: "unitFundsCarriedIn" }] },
            ],
          },
        ],
      },
    },
    {
      id: "expenditure",
      total: "last",
      relations: [],
      columns: [{ key: "expenditure" }],
      rows: { kind: "categories" },
    },
  ],
});
