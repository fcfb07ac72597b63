import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a project of just 1.00",
      changes: {
        "forms.generalPublicProjects.main.rows.5.amounts": { total: "1.00", goodsAndServices: "1.00" },
        "performance.projects.3.amount": "1.00",
      },
    },
    { name: "the unit's own project of 1.00", changes: { "performance.projects.4": ownProject("1.00") } },
    { name: "a wrong amount that is no placeholder", changes: { "performance.projects.3.amount": "1.01" } },
    {
      name: "all of the funds come from above",
      changes: { "performance.overall.funds.own": "0.00", "performance.overall.funds.superior": "1332.40" },
    },
  ],
  failing: [
    {
      name: "the funds of the whole department are 1.00",
      changes: { "performance.overall.funds.own": "1.00" },
      finds: [{ at: "performance.overall.funds.own", variant: "one", actual: "1.00", expected: "1332.40" }],
    },
    {
      name: "the funds of the whole department are 1.00, in the field of other funds",
      changes: { "performance.overall.funds.own": "0.00", "performance.overall.funds.other": "1.00" },
      finds: [{ at: "performance.overall.funds.other", variant: "one" }],
    },
    {
      name: "nobody filled in the funds of the whole department",
      changes: { "performance.overall.funds.own": "0.00" },
      finds: [{ at: "performance.overall.funds.own", variant: "zero-for", expected: "1332.40" }],
    },
    {
      name: "a project of 2.00 with a table of 1.00",
      changes: { "performance.projects.3.amount": "1.00" },
      finds: [{ at: "performance.projects.3.amount", variant: "one", actual: "1.00", expected: "2.00" }],
    },
    {
      name: "a project of 55.00 with a table of nothing",
      changes: { "performance.projects.0.amount": "0.00" },
      finds: [{ at: "performance.projects.0.amount", variant: "zero-for", expected: "55.00" }],
    },
    {
      name: "a table without money for a project that 表7 has not",
      changes: { "performance.projects.4": ownProject("0.00") },
      finds: [{ at: "performance.projects.4.amount", variant: "zero", actual: "0.00" }],
    },
  ],
};

function ownProject(amount: string) {
  const project = {
    unit: "库尔勒市行政服务中心",
    name: "热线培训",
    leader: "王某",
    goal: "培训话务员。",
    indicators: [],
  };
  return { ...project, amount, fiscal: "0.00", other: amount };
}
