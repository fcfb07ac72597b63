import type { RuleCases } from "../rule-cases.test-support.ts";

const translation = (source: string, target: string) => ({
  translations: { "ug-CN": [{ source, target, status: "draft" }] },
});

const secondLanguages = [
  {
    language: "ug-CN",
    draftWords: false,
    terms: [
      { source: "预算", target: "خامچوت" },
      { source: "部门预算", target: "تارماق خامچوتى" },
      { source: "中心", target: "مەركەز" },
    ],
  },
];

export const cases: RuleCases = {
  passing: [
    {
      name: "a term with a suffix, before which its last vowel changes",
      changes: translation("库尔勒市行政服务中心", "كورلا شەھەرلىك مەمۇرىي مۇلازىمەت مەركىزى"),
      secondLanguages,
    },
    {
      name: "a longer term, which the shorter one inside it does not speak for",
      changes: translation("部门预算", "تارماق خامچوتى"),
      secondLanguages,
    },
  ],
  failing: [
    {
      name: "other words than the glossary's",
      changes: translation("库尔勒市行政服务中心", "كورلا شەھەرلىك مەمۇرىي مۇلازىمەت ئورنى"),
      secondLanguages,
      finds: [{ at: "translations.ug-CN.0.target" }],
    },
  ],
};
