import type { RuleCases } from "../rule-cases.test-support.ts";

const translation = (target: string) => ({
  translations: { "ug-CN": [{ source: "库尔勒市行政服务中心", target, status: "draft" }] },
});

export const cases: RuleCases = {
  passing: [
    { name: "both letters where they belong", changes: translation("كورلا شەھەرلىك مەمۇرىي مۇلازىمەت مەركىزى") },
    {
      name: "a word that ends in ھ, and one that begins with it",
      changes: translation("ئىسلاھ قىلىش ھۆكۈمىتى ۋە گۇۋاھ"),
    },
  ],
  failing: [
    {
      name: "ي for ى at the end of a word",
      changes: translation("مەمۇرىي مۇلازىمەت مەركىزي"),
      finds: [{ at: "translations.ug-CN.0.target 0:18-25" }],
    },
    {
      name: "ھ for ە between two consonants",
      changes: translation("كورلا شھھەرلىك"),
      finds: [{ at: "translations.ug-CN.0.target 0:6-14" }],
    },
  ],
};
