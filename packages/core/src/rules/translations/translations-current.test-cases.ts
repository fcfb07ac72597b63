import type { RuleCases } from "../rule-cases.test-support.ts";

const translation = (source: string) => ({
  translations: { "ug-CN": [{ source, target: "كورلا", status: "reviewed" }] },
});

export const cases: RuleCases = {
  passing: [{ name: "a text that stands in the disclosure", changes: translation("库尔勒市行政服务中心") }],
  failing: [
    {
      name: "a text that was changed after it was translated",
      changes: translation("库尔勒市行政审批服务中心"),
      finds: [{ at: "translations.ug-CN.0.source" }],
    },
  ],
};
