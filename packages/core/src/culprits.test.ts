import { type Changes, mendedData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { findCulprits } from "./culprits.ts";
import { fact } from "./figures.ts";
import type { Culprit, Finding } from "./finding.ts";
import { amount } from "./money.ts";
import { placeKey } from "./place.ts";
import { judge, type Relation } from "./relation.ts";
import { disclosureOf, testCatalogue } from "./rules/rule-cases.test-support.ts";

const findings = (changes: Changes): readonly Finding[] =>
  check(disclosureOf(mendedData(changes)), { catalogue: testCatalogue });

const said = ({ place, actual, suggested, mends }: Culprit) =>
  `${placeKey(place)}: ${actual.toFixed(2)} should be ${suggested.toFixed(2)}, mends ${mends}`;

/** Each culprit once: findings of one cause share it. */
const culprits = (changes: Changes): readonly string[] =>
  [...new Set(findings(changes).flatMap(({ culprit }) => culprit ?? []))].map(said);

const items = "forms.generalPublicExpenditure.main.rows";
const total = "forms.generalPublicBasic.main.total";

describe("a single wrong figure is named, with what it should be", () => {
  it.each([
    [
      "two digits of an item of 表5 that changed places",
      { [`${items}.2.amounts.total`]: "883.13" },
      "generalPublicExpenditure 2010301 total: 883.13 should be 838.13",
    ],
    [
      "a category of 表1 one too high, against 表2 and 表3",
      { "forms.budgetOverview.expenditure.rows.0.amounts.expenditure": "905.93" },
      "budgetOverview 201 expenditure: 905.93 should be 904.93",
    ],
    [
      "a cell left blank",
      { [`${items}.15.amounts.basic`]: undefined },
      "generalPublicExpenditure 2080505 basic: 0.00 should be 98.41",
    ],
    [
      "a total with a misplaced point",
      { "forms.generalPublicProjects.main.total.total": "2168.00" },
      "generalPublicProjects total total: 2168.00 should be 216.80",
    ],
    [
      "an amount in the text that the tables do not have",
      { "otherMatters.agencyOperating.amount": "91.45" },
      "otherMatters.agencyOperating.amount: 91.45 should be 91.54",
    ],
    [
      "a project whose description has another amount than 表7 and its performance table",
      { "projects.1.amount": "105.00" },
      "projects.1.amount: 105.00 should be 150.00",
    ],
    [
      "people counted otherwise than their groups, where the groups fit their posts and last year",
      { "overview.staffing.serving.count": 84 },
      "overview.staffing.serving.count: 84.00 should be 48.00",
    ],
  ])("%s", (_, changes, expected) => {
    expect(culprits(changes)).toEqual([expect.stringContaining(expected)]);
  });

  it("two figures of one row that stand in one another's place, each with what it should be", () => {
    expect(culprits({ [`${total}.personnel`]: "91.54", [`${total}.operating`]: "1024.05" })).toEqual([
      "generalPublicBasic total personnel: 91.54 should be 1024.05, mends 3",
      "generalPublicBasic total operating: 1024.05 should be 91.54, mends 3",
    ]);
  });

  it("of two figures that should be one, the one that nothing else vouches for", () => {
    // 表6: 301 stands in the sum of its sections, in 人员经费 and in the total; all of them hold without the change.
    expect(culprits({ "forms.generalPublicBasic.main.rows.0.amounts.personnel": "985.74" })).toEqual([
      "generalPublicBasic 301 personnel: 985.74 should be 984.74, mends 4",
    ]);
  });
});

describe("findings that follow from one figure", () => {
  const wrong = findings({ "forms.revenueOverview.main.total.total": "1342.40" });
  const caused = wrong.filter(({ culprit }) => culprit !== undefined);

  it("share one culprit, which says how many relations it mends", () => {
    expect(new Set(caused.map(({ culprit }) => culprit)).size).toBe(1);
    expect(caused.map(({ rule }) => rule)).toEqual(["rows-add-up", "columns-add-up", "overview-totals-agree"]);
    expect(caused[0]?.culprit?.mends).toBe(caused.length);
  });

  it("leave the others alone", () => {
    expect(wrong.filter(({ culprit }) => culprit === undefined).every(({ severity }) => severity === "info")).toBe(
      true,
    );
  });
});

describe("several wrong figures", () => {
  it("are named each by itself", () => {
    const changes = { [`${items}.2.amounts.total`]: "848.13", [`${items}.11.amounts.project`]: "105.00" };
    expect(culprits(changes).map((each) => each.replace(/, mends.*/, ""))).toEqual([
      "generalPublicExpenditure 2010301 total: 848.13 should be 838.13",
      "generalPublicExpenditure 2060404 project: 105.00 should be 150.00",
    ]);
  });

  it("in one sum are still named where another table vouches for what each should be", () => {
    const changes = {
      "forms.revenueOverview.main.rows.0.amounts.total": "914.93",
      "forms.revenueOverview.main.rows.9.amounts.total": "155.00",
    };
    expect(
      culprits(changes)
        .map((each) => each.replace(/, mends.*/, ""))
        .toSorted(),
    ).toEqual([
      "revenueOverview 201 total: 914.93 should be 904.93",
      "revenueOverview 206 total: 155.00 should be 150.00",
    ]);
  });
});

describe("no culprit is named", () => {
  it("where every figure is right but for tails of rounding", () => {
    expect(culprits({})).toEqual([]);
  });

  it("where the total is as likely as each of its parts", () => {
    expect(culprits({ "otherMatters.procurement.goods": "13.71" })).toEqual([]);
  });

  it("unless a slip of the hand speaks against one of them", () => {
    expect(culprits({ "otherMatters.procurement.goods": "127.10" })).toEqual([
      "otherMatters.procurement.goods: 127.10 should be 12.71, mends 1",
    ]);
  });
});

describe("the search", () => {
  const figure = (name: string, value: string) => fact(name, amount(value));
  const equal = (left: string, right: string): Relation => ({
    kind: "equal",
    left: [figure("left", left)],
    right: [figure("right", right)],
  });
  const search = (...relations: readonly Relation[]) =>
    findCulprits(relations.map((relation) => ({ relation, judgement: judge(relation) })));

  it("says nothing of one figure in two places", () => {
    expect(search(equal("1.50", "2.00")).size).toBe(0);
  });

  it("does not turn an amount negative to make a sum hold", () => {
    const relation: Relation = {
      kind: "equal",
      left: [figure("total", "3.00")],
      right: [figure("one", "8.00"), figure("other", "2.00")],
    };
    const vouched: Relation = { kind: "equal", left: [figure("total", "3.00")], right: [figure("same", "3.00")] };
    // Only 8.00 can give way: 2.00 would become -5.00, and the total is the same elsewhere.
    expect([...search(relation, vouched).values()].map(said)).toEqual(["one: 8.00 should be 1.00, mends 1"]);
  });
});
