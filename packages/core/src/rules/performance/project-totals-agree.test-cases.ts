import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a project paid from a fund",
      changes: {
        "forms.governmentFunds.main.total": { total: "30.00", project: "30.00" },
        "performance.projects.2.amount": "180.00",
        "performance.projects.2.fiscal": "180.00",
        "performance.projectFiscal": "246.80",
      },
    },
    {
      name: "the unit pays a part of a project",
      changes: {
        "performance.projects.2.amount": "180.00",
        "performance.projects.2.other": "30.00",
        "performance.projectOther": "30.00",
      },
    },
    {
      name: "no projects at all",
      changes: {
        "performance.projects": [],
        "performance.projectFiscal": "0.00",
        "forms.generalPublicProjects.main": { rows: [] },
      },
    },
  ],
  failing: [
    {
      name: "the text has another amount than all tables together",
      changes: { "performance.projectFiscal": "217.80" },
      finds: [
        { at: "performance.projectFiscal", actual: "217.80", expected: "216.80" },
        { at: "performance.projectFiscal", actual: "217.80", expected: "216.80" },
      ],
    },
    {
      name: "one table's amount was changed alone",
      changes: { "performance.projects.0.fiscal": "56.00" },
      finds: [{ at: "performance.projectFiscal", actual: "216.80", expected: "217.80" }],
    },
    {
      name: "other funds stand in a table and not in the text",
      changes: { "performance.projects.2.other": "30.00" },
      finds: [{ at: "performance.projectOther", actual: "0.00", expected: "30.00" }],
    },
    {
      name: "an amount without any project",
      changes: { "performance.projects": [] },
      finds: [{ at: "performance.projectFiscal", actual: "216.80", expected: "0.00" }],
    },
    {
      name: "the total of 表7 was changed alone",
      changes: {
        "forms.generalPublicProjects.main.total": { total: "261.80", goodsAndServices: "207.00", capital: "9.80" },
      },
      finds: [{ at: "performance.projectFiscal", actual: "216.80", expected: "261.80" }],
    },
  ],
};
