import { readdirSync } from "node:fs";
import { type Changes, referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { parseDisclosure } from "../parse-disclosure.ts";
import { rules } from "./index.ts";

function broken(changes: Changes): readonly string[] {
  const result = parseDisclosure(referenceData(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { disclosure } = result;
  return rules
    .filter((rule) => [...rule.check(disclosure)].some(({ severity }) => severity !== "info"))
    .map(({ id }) => id);
}

const amount = (total: string, rest: Readonly<Record<string, string>> = {}) => ({ total, ...rest });

/** Each breaks the reference disclosure in one place; the rules named are those that see it. */
const cases: readonly (readonly [string, Changes, readonly string[]])[] = [
  [
    "the total of revenue",
    { "forms.budgetOverview.revenue.total.revenue": "1333.40" },
    ["rows-add-up", "revenue-equals-expenditure"],
  ],
  [
    "the total of 表2",
    { "forms.revenueOverview.main.total": amount("1333.40", { fiscalSubtotal: "1333.40", generalPublic: "1333.40" }) },
    ["rows-add-up", "overview-totals-agree", "fiscal-appropriation-agrees"],
  ],
  [
    "a category of 表1",
    { "forms.budgetOverview.expenditure.rows.1.amounts.expenditure": "5.57" },
    ["rows-add-up", "categories-agree"],
  ],
  [
    "an item of 表3, with all that stands above it",
    { "forms.expenditureOverview.main.rows.2.amounts": amount("839.13", { basic: "839.13" }) },
    ["rows-add-up", "revenue-and-expenditure-items-agree"],
  ],
  [
    "a category of 表4",
    { "forms.fiscalOverview.expenditure.rows.1.amounts": amount("5.57", { generalPublic: "5.57" }) },
    ["rows-add-up", "fiscal-appropriation-agrees", "general-public-expenditure-agrees"],
  ],
  [
    "the basic expenditure of 表6",
    { "forms.generalPublicBasic.main.total": amount("1116.60", { personnel: "1025.05", operating: "91.54" }) },
    ["rows-add-up", "basic-expenditure-agrees"],
  ],
  [
    "a project of 表7 moved to another item",
    { "forms.generalPublicProjects.main.rows.3.code": "2010301" },
    ["project-expenditure-agrees"],
  ],
  [
    "a fund table where 表4 has none",
    { "forms.governmentFunds.main.total": amount("1.00", { project: "1.00" }) },
    ["rows-add-up", "fund-expenditure-agrees"],
  ],
  [
    "money carried over that no overview knows",
    { "forms.carryOver.main.total": amount("1.00", { fiscalSubtotal: "1.00", fiscalProject: "1.00" }) },
    ["rows-add-up", "carried-in-agrees"],
  ],
  ["agency operating expenses", { "otherMatters.agencyOperating.amount": "91.55" }, ["agency-operating-agrees"]],
];

describe("a wrong figure", () => {
  it.each(cases)("in %s is found", (_, changes, seen) => {
    expect(broken(changes)).toEqual(seen);
  });
});

describe("the rules", () => {
  it("find nothing but tails of rounding in the reference disclosure", () => {
    expect(broken({})).toEqual([]);
  });

  it("have a failing case each", () => {
    const failing = new Set(["columns-add-up", ...cases.flatMap(([, , seen]) => seen)]);
    expect(rules.map(({ id }) => id).filter((id) => !failing.has(id))).toEqual([]);
  });

  it("are all registered, a file each", () => {
    const helpers = ["agreement.ts", "check-sums.ts", "index.ts"];
    const files = readdirSync(new URL(".", import.meta.url)).filter(
      (name) => !name.endsWith(".test.ts") && !helpers.includes(name),
    );
    expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });
});
