import { textPlace } from "../../place.ts";
import { readProducts } from "../../prose/read-products.ts";
import type { TextRule } from "../../rule.ts";

/** Where a text multiplies a quantity by a price (5台×0.6万元＝3万元), the product that it states is right. */
export const quantityTimesPrice: TextRule = {
  id: "quantity-times-price",
  group: "text",
  severity: "warning",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *checkText({ path, text }) {
    for (const { written, product, stated, from, to } of readProducts(text)) {
      if (stated === undefined || stated.amount.equals(product)) continue;
      const rounded = product.toDecimalPlaces(stated.places);
      if (stated.places > 0 && stated.unit === "万元" && rounded.equals(stated.amount)) continue;
      const places = [textPlace(path, text, from, to)];
      yield { places, actual: stated.amount, expected: product, values: { written } };
    }
  },
};
