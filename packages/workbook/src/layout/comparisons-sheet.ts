import { type FormId, revenueSources } from "@mingzhang/core";
import type { ListBlock, SheetLayout } from "./block.ts";

/** Last year's figures beside this year's, and the reasons for each change. */
export const comparisonsSheet: SheetLayout = {
  id: "comparisons",
  blocks: [
    {
      kind: "records",
      path: "comparisons.revenue",
      rows: revenueSources,
      columns: ["previous", "reason"],
      current: { form: "revenueOverview", in: "total-row" },
    },
    {
      kind: "records",
      path: "comparisons.expenditure",
      rows: ["basic", "project"],
      columns: ["previous", "reason"],
      current: { form: "expenditureOverview", in: "total-row" },
    },
    {
      kind: "records",
      path: "comparisons.generalPublic",
      rows: ["basic", "project"],
      columns: ["previous", "reason"],
      current: { form: "generalPublicExpenditure", in: "total-row" },
    },
    {
      kind: "records",
      path: "comparisons.threePublic",
      rows: ["total", "overseasVisits", "vehiclePurchase", "vehicleOperation", "hospitality"],
      columns: ["previous", "reason"],
      current: { form: "threePublic", in: "own-row" },
    },
    itemsCompared("comparisons.items", "generalPublicExpenditure", 20),
    itemsCompared("comparisons.governmentFunds", "governmentFunds", 8),
    itemsCompared("comparisons.stateCapital", "stateCapital", 8),
  ],
};

function itemsCompared(path: string, form: FormId, free: number): ListBlock {
  return {
    kind: "list",
    path,
    columns: ["code", "name", "previous", "reason"],
    free,
    current: { form, in: "own-row" },
  };
}
