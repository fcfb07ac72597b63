import { expect, it } from "vitest";
import { readProducts } from "./read-products.ts";

const products = (text: string) =>
  readProducts(text).map(({ written, product, stated }) => [written, product.toString(), stated?.amount.toString()]);

it.each([
  ["计算机5台×0.6万元/台=3万元", [["5台×0.6万元/台=3万元", "3", "3"]]],
  ["打印机0.4万元*7，维护费2万元", [["0.4万元*7", "2.8", undefined]]],
  ["10人×200元/人×5天＝1万元", [["10人×200元/人×5天＝1万元", "1", "1"]]],
  ["计算机5台，每台0.6万元，共计3万元", [["5台，每台0.6万元，共计3万元", "3", "3"]]],
  ["计算机5台（6000元/台）；打印机7台", [["5台（6000元/台", "3", undefined]]],
])("reads %s", (text, expected) => {
  expect(products(text)).toEqual(expected);
});

it.each(["计算机5台，3万元", "每台不超过0.6万元", "3*4", "培训5期，每人200元"])("reads no product in %s", (text) => {
  expect(products(text)).toEqual([]);
});
