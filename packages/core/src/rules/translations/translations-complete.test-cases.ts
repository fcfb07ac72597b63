import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [{ name: "a department that publishes in Chinese alone", changes: {} }],
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
  ],
};
