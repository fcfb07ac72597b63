import type { RuleCases } from "../rule-cases.test-support.ts";

const reason = "comparisons.items.3.reason";

export const cases: RuleCases = {
  passing: [
    {
      name: "nothing changed, so that no reason is needed",
      changes: { "comparisons.threePublic.vehicleOperation": { previous: "2.40" } },
    },
    { name: "nothing changed, and the reason is 无", changes: { "comparisons.threePublic.hospitality.reason": "无" } },
    { name: "a short reason that names a cause", changes: { [reason]: "人员减少" } },
    { name: "the reason begins like a template and goes on", changes: { [reason]: "根据工作需要，减少外出培训" } },
    { name: "a cause beside the figures", changes: { [reason]: "培训人数减少，支出比上年减少0.24万元" } },
    {
      name: "the whole of “三公”经费 fell with one of its parts, which has its reason",
      changes: {
        "comparisons.threePublic.total": { previous: "3.00" },
        "comparisons.threePublic.vehicleOperation": { previous: "3.00", reason: "车辆保险费下降" },
      },
    },
  ],
  failing: [
    {
      name: "an item fell without a reason",
      changes: { [reason]: undefined },
      finds: [{ at: reason, variant: "missing" }],
    },
    {
      name: "basic expenditure rose without a reason",
      changes: { "comparisons.expenditure.basic.reason": undefined },
      finds: [{ at: "comparisons.expenditure.basic.reason", variant: "missing" }],
    },
    {
      name: "agency operating expenses rose without a reason",
      changes: { "otherMatters.agencyOperating.reason": undefined },
      finds: [{ at: "otherMatters.agencyOperating.reason", variant: "missing" }],
    },
    { name: "无", changes: { [reason]: "无" }, finds: [{ at: reason, variant: "template", atMost: "warning" }] },
    { name: "a dash", changes: { [reason]: "——" }, finds: [{ at: reason, variant: "template" }] },
    {
      name: "a reason that fits every figure",
      changes: { [reason]: "主要原因是：根据实际情况。" },
      finds: [{ at: reason, variant: "template" }],
    },
    { name: "one word", changes: { [reason]: "调资" }, finds: [{ at: reason, variant: "short", atMost: "warning" }] },
    {
      name: "the reason only says again what the figures say",
      changes: { [reason]: "培训支出预算比上年减少0.24万元" },
      finds: [{ at: reason, variant: "restates", atMost: "warning" }],
    },
  ],
};
