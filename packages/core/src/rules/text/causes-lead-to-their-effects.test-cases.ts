import type { RuleCases } from "../rule-cases.test-support.ts";

const training = "comparisons.items.3.reason";

export const cases: RuleCases = {
  passing: [
    {
      name: "people who leave cost less",
      changes: { "comparisons.generalPublic.basic.reason": "退休人员增加，从而导致基本支出预算减少" },
    },
    {
      name: "two things that are told side by side",
      changes: { [training]: "在职人员增加，培训支出预算减少" },
    },
    {
      name: "something else than people and pay",
      changes: { [training]: "集中培训班次增加，分散培训支出相应减少" },
    },
  ],
  failing: [
    {
      name: "the base rises, and so the budget falls",
      changes: { [training]: "工资减少，导致培训支出编报基数增加，从而导致培训支出预算下降" },
      finds: [{ at: `${training} 0:0-4` }, { at: `${training} 0:7-17` }],
    },
    {
      name: "more civil servants, and accordingly less for them",
      changes: { "comparisons.items.9.reason": "公务员身份人员较上一年增加，公务员医疗补助预算相应减少" },
      finds: [{ at: "comparisons.items.9.reason 0:0-13" }],
    },
  ],
};
