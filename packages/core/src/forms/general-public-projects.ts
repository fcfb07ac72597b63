import { defineForm } from "../form.ts";

/** 表7 一般公共预算项目支出情况表: project expenditure by unit, functional item and project, across the economic categories. */
export const generalPublicProjects = defineForm({
  id: "generalPublicProjects",
  number: 7,
  layout: "wide",
  mayBeEmpty: true,
  indexRow: true,
  panels: [
    {
      id: "main",
      total: "first",
      rows: { kind: "projects" },
      columns: [
        { key: "total" },
        { key: "wagesAndWelfare" },
        { key: "goodsAndServices" },
        { key: "individualsAndFamilies" },
        { key: "debtInterest" },
        { key: "capitalConstruction" },
        { key: "capital" },
        { key: "enterprisesConstruction" },
        { key: "enterprises" },
        { key: "socialSecurityFunds" },
        { key: "other" },
      ],
      relations: [
        {
          total: "total",
          parts: [
            "wagesAndWelfare",
            "goodsAndServices",
            "individualsAndFamilies",
            "debtInterest",
            "capitalConstruction",
            "capital",
            "enterprisesConstruction",
            "enterprises",
            "socialSecurityFunds",
            "other",
          ],
        },
      ],
    },
  ],
});
