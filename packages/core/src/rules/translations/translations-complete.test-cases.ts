import type { RuleCases } from "../rule-cases.test-support.ts";

const uyghur = { language: "ug-CN", draftWords: true, terms: [] };

export const cases: RuleCases = {
  passing: [
    { name: "a department that publishes in Chinese alone", changes: { translations: undefined } },
    {
      name: "Chinese documents alone of a department that is not wholly translated",
      changes: { translations: { "ug-CN": [{ source: "综合一室", target: "ئىشخانا", status: "draft" }] } },
      secondLanguages: [uyghur],
      planned: [],
    },
  ],
  failing: [
    {
      name: "one text reviewed, one in draft, the others missing",
      changes: {
        translations: {
          "ug-CN": [
            { source: "库尔勒市人民政府办公室", target: "كورلا", status: "reviewed" },
            { source: "综合一室", target: "ئىشخانا", status: "draft" },
          ],
        },
      },
      finds: [
        { at: "translations.ug-CN", variant: "missing" },
        { at: "translations.ug-CN", variant: "draft" },
      ],
    },
    {
      name: "documents in a language into which nothing was translated, and whose own words nobody has reviewed",
      changes: { translations: undefined },
      secondLanguages: [uyghur],
      planned: ["ug-CN"],
      finds: [
        { at: "translations.ug-CN", variant: "missing" },
        { at: "translations.ug-CN", variant: "words" },
      ],
    },
  ],
};
