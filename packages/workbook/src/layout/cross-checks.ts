import type { FormId } from "@mingzhang/core";

/** A figure of a total row. */
export interface TotalFigure {
  readonly form: FormId;
  readonly panel?: string;
  readonly column: string;
}

/** That figures of several tables come to one number; the start page shows whether they do while the workbook is filled in. */
export interface CrossCheck {
  readonly id: CrossCheckId;
  readonly left: TotalFigure;
  readonly right: readonly TotalFigure[];
}

export type CrossCheckId = "balance" | "by-source" | "by-kind" | "fiscal" | "general-public" | "basic" | "project";

const spent: TotalFigure = { form: "budgetOverview", panel: "expenditure", column: "expenditure" };

export const crossChecks: readonly CrossCheck[] = [
  { id: "balance", left: { form: "budgetOverview", panel: "revenue", column: "revenue" }, right: [spent] },
  { id: "by-source", left: { form: "revenueOverview", column: "total" }, right: [spent] },
  { id: "by-kind", left: { form: "expenditureOverview", column: "total" }, right: [spent] },
  {
    id: "fiscal",
    left: { form: "fiscalOverview", panel: "expenditure", column: "total" },
    right: [
      { form: "revenueOverview", column: "fiscalSubtotal" },
      { form: "revenueOverview", column: "fiscalCarriedIn" },
    ],
  },
  {
    id: "general-public",
    left: { form: "generalPublicExpenditure", column: "total" },
    right: [{ form: "fiscalOverview", panel: "expenditure", column: "generalPublic" }],
  },
  {
    id: "basic",
    left: { form: "generalPublicBasic", column: "total" },
    right: [{ form: "generalPublicExpenditure", column: "basic" }],
  },
  {
    id: "project",
    left: { form: "generalPublicProjects", column: "total" },
    right: [{ form: "generalPublicExpenditure", column: "project" }],
  },
];
