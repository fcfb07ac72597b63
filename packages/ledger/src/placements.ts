import type { Catalogue, ColumnKey, forms, Panel } from "@mingzhang/core";
import { fundingSources, isCarriedIn } from "./funding-source.ts";
import { budgetOf, type LedgerRow, useOf } from "./ledger.ts";
import type { Placement } from "./tabulate.ts";
import { threePublicItems } from "./three-public-items.ts";

type Form = (typeof forms)[number];

/** Where a ledger row is counted in a panel; nowhere, where the panel is not about such money. */
type Place<P extends Panel> = (row: LedgerRow, catalogue: Catalogue) => PlacementIn<P> | undefined;

interface PlacementIn<P extends Panel> extends Placement {
  readonly column: ColumnKey<P["columns"][number]>;
}

type Placements = {
  readonly [F in Form as F["id"]]: { readonly [P in F["panels"][number] as P["id"]]: Place<P> };
};

/** The columns of 表7 by economic category (类). */
const projectColumns = {
  "301": "wagesAndWelfare",
  "302": "goodsAndServices",
  "303": "individualsAndFamilies",
  "307": "debtInterest",
  "309": "capitalConstruction",
  "310": "capital",
  "311": "enterprisesConstruction",
  "312": "enterprises",
  "313": "socialSecurityFunds",
  "399": "other",
} as const;

/** What each panel of each form counts, and where. */
export const placements: Placements = {
  budgetOverview: {
    revenue: ({ source }) => ({ column: "revenue", line: source }),
    expenditure: () => ({ column: "expenditure" }),
  },
  revenueOverview: { main: ({ source }) => ({ column: fundingSources[source].column }) },
  expenditureOverview: { main: (row) => ({ column: basicOrProject(row) }) },
  fiscalOverview: {
    revenue: (row) => {
      const budget = budgetOf(row);
      return budget && { column: "revenue", line: budget };
    },
    expenditure: (row) => {
      const budget = budgetOf(row);
      return budget && { column: budget };
    },
  },
  generalPublicExpenditure: {
    main: (row) => (budgetOf(row) === "generalPublic" ? { column: basicOrProject(row) } : undefined),
  },
  generalPublicBasic: {
    main: (row) => {
      const use = useOf(row);
      return budgetOf(row) === "generalPublic" && use !== "project" ? { column: use } : undefined;
    },
  },
  generalPublicProjects: {
    main: (row) =>
      budgetOf(row) === "generalPublic" && useOf(row) === "project" ? { column: projectColumnOf(row) } : undefined,
  },
  governmentFunds: { main: (row) => (budgetOf(row) === "governmentFunds" ? { column: useOf(row) } : undefined) },
  stateCapital: { main: (row) => (budgetOf(row) === "stateCapital" ? { column: useOf(row) } : undefined) },
  threePublic: {
    main: (row) => {
      const [budget, line] = [budgetOf(row), threePublicItems[row.section]];
      return budget && line && { column: budget, line };
    },
  },
  carryOver: {
    main: (row, { functional }) => {
      if (!isCarriedIn(row.source)) return undefined;
      // What keeps the department running has no name of its own but that of its item.
      const line = row.project ?? functional.find(row.item)?.name ?? row.item;
      const fiscal = budgetOf(row) !== undefined;
      switch (useOf(row)) {
        case "personnel":
          return { column: fiscal ? "fiscalPersonnel" : "otherPersonnel", line };
        case "operating":
          return { column: fiscal ? "fiscalOperating" : "otherOperating", line };
        case "project":
          return { column: fiscal ? "fiscalProject" : "otherProject", line };
      }
    },
  },
};

function basicOrProject({ project }: LedgerRow): "basic" | "project" {
  return project === undefined ? "basic" : "project";
}

function projectColumnOf({ section }: LedgerRow): (typeof projectColumns)[keyof typeof projectColumns] {
  const category = section.slice(0, 3);
  return isProjectCategory(category) ? projectColumns[category] : "other";
}

function isProjectCategory(category: string): category is keyof typeof projectColumns {
  return category in projectColumns;
}
