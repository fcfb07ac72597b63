import type { RuleCases } from "../rule-cases.test-support.ts";

const translation = (target: string, language = "ug-CN") => ({
  translations: { [language]: [{ source: "库尔勒市行政服务中心", target, status: "draft" }] },
});

export const cases: RuleCases = {
  passing: [
    { name: "Uyghur letters alone", changes: translation("كورلا شەھەرلىك مەمۇرىي مۇلازىمەت مەركىزى") },
    { name: "another language has other letters", changes: translation("كۇرلا قالالىق اكىمشىلىك ورتالىعى", "kk-CN") },
  ],
  failing: [
    {
      name: "an Arabic heh in the place of the Uyghur one",
      changes: translation("كورلا شەهەرلىك"),
      finds: [{ at: "translations.ug-CN.0.target 0:8-9", variant: "other-letter-meant", actual: "ه", expected: "ھ" }],
    },
    {
      name: "a presentation form from an old file",
      changes: translation("ﻛورلا"),
      finds: [
        { at: "translations.ug-CN.0.target 0:0-1", variant: "presentation-form-meant", actual: "ﻛ", expected: "ك" },
      ],
    },
    {
      name: "an Arabic letter that Uyghur does not have",
      changes: translation("كورلا ض"),
      finds: [{ at: "translations.ug-CN.0.target 0:6-7", variant: "other-letter" }],
    },
  ],
};
