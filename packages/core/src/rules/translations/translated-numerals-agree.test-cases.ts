import type { RuleCases } from "../rule-cases.test-support.ts";

const translation = (source: string, target: string) => ({
  translations: { "ug-CN": [{ source, target, status: "draft" }] },
});

const allocation = "计算机设备3.00万元，打印机设备6.80万元。";

export const cases: RuleCases = {
  passing: [
    {
      name: "the amounts in another order",
      changes: translation(allocation, "پرىنتېرغا 6.80 تۈمەن يۈەن، كومپيۇتېرغا 3 تۈمەن يۈەن."),
    },
    {
      name: "no numbers at all",
      changes: translation("库尔勒市行政服务中心", "كورلا شەھەرلىك مەمۇرىي مۇلازىمەت مەركىزى"),
    },
    { name: "an ordinal written in digits", changes: translation("综合一室", "1-ئۇنىۋېرسال ئىشخانا") },
  ],
  failing: [
    {
      name: "two digits changed places",
      changes: translation(allocation, "كومپيۇتېرغا 3.00 تۈمەن يۈەن، پرىنتېرغا 8.60 تۈمەن يۈەن."),
      finds: [{ at: "translations.ug-CN.0.target", variant: "wrong" }],
    },
    {
      name: "an amount was lost",
      changes: translation(allocation, "كومپيۇتېرغا 3.00 تۈمەن يۈەن، پرىنتېرغا."),
      finds: [{ at: "translations.ug-CN.0.target", variant: "missing" }],
    },
    {
      name: "a number that the Chinese text does not have",
      changes: translation("库尔勒市行政服务中心", "كورلا 2-مەركىزى"),
      finds: [{ at: "translations.ug-CN.0.target", variant: "added" }],
    },
  ],
};
