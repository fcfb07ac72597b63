import { expect, it } from "vitest";
import { readQuantities } from "./read-quantities.ts";

const quantities = (text: string) =>
  readQuantities(text).map(({ written, value, measure, bound }) =>
    [written, value.toString(), measure, bound].filter((each) => each !== undefined),
  );

it.each([
  [
    "讲话报告不少于12篇；全年不少于5件",
    [
      ["12篇", "12", "篇", ">="],
      ["5件", "5", "件", ">="],
    ],
  ],
  [
    "以上3个场所的4条互联网链接",
    [
      ["3个", "3", "个"],
      ["4条", "4", "条"],
    ],
  ],
  [
    "培训1.5万人次，慰问10户",
    [
      ["1.5万人次", "15000", "人次"],
      ["10户", "10", "户"],
    ],
  ],
  [
    "房屋251.00平方米，≥8台",
    [
      ["251.00平方米", "251", "平方米"],
      ["8台", "8", "台", ">="],
    ],
  ],
  [
    "24小时在线，举办6场次",
    [
      ["24小时", "24", "小时"],
      ["6场次", "6", "场次"],
    ],
  ],
  ["１０套以内", [["１０套", "10", "套", "<="]]],
])("reads the quantities of %s", (text, expected) => {
  expect(quantities(text)).toEqual(expected);
});

it.each(["第3条", "2025年", "12345热线", "A3打印机", "3月8日", "国办发〔2020〕53号", "5万元"])(
  "reads no quantity in %s",
  (text) => {
    expect(quantities(text)).toEqual([]);
  },
);
