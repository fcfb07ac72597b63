import type { RuleCases } from "../rule-cases.test-support.ts";

const hotline = "performance.projects.0.indicators";

export const cases: RuleCases = {
  passing: [
    { name: "with a sign and a full-width percent", changes: { [`${hotline}.3.lastYear`]: "≥９８％" } },
    { name: "told in words", changes: { [`${hotline}.3.lastYear`]: "全部回访" } },
    { name: "a day", changes: { [`${hotline}.3.lastYear`]: "2024年11月30日" } },
    { name: "an amount with separators", changes: { [`${hotline}.1.lastYear`]: "1,700 个" } },
  ],
  failing: [
    {
      name: "people last year, seats this year",
      changes: { [`${hotline}.0.lastYear`]: "8人" },
      finds: [{ at: `${hotline}.0.lastYear`, variant: "wrong", actual: "8人", expected: "席" }],
    },
    {
      name: "a bare number",
      changes: { [`${hotline}.3.lastYear`]: "98" },
      finds: [{ at: `${hotline}.3.lastYear`, variant: "no-unit", expected: "%" }],
    },
  ],
};
