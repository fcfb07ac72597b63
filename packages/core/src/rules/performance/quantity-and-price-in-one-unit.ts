import type { CheckRule } from "../../rule.ts";
import { areThings, costChain } from "./cost-chain.ts";
import { projectTables } from "./indicator-tables.ts";

/** A thing is counted by the measure word by which it is priced: not 1 套 at 40000 元/台. */
export const quantityAndPriceInOneUnit: CheckRule = {
  id: "quantity-and-price-in-one-unit",
  group: "performance",
  severity: "warning",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure }) {
    for (const table of projectTables(disclosure)) {
      // The length of the project does not matter here.
      for (const { cost, factors } of costChain(table, 12)) {
        for (const { measure, quantity } of factors) {
          if (quantity === undefined || quantity.unit === measure || !areThings(quantity.unit, measure)) continue;
          const places = [quantity, cost].map(({ index }) => ({
            fact: `${table.path}.indicators.${index}.target.unit`,
          }));
          const values = { quantity: quantity.name, cost: cost.name };
          yield { places, actual: quantity.unit, expected: measure, values };
        }
      }
    }
  },
};
