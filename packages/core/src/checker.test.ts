import { type Changes, referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { checkerOf } from "./checker.ts";
import { disclosureOf, testCatalogue } from "./rules/rule-cases.test-support.ts";

const options = { catalogue: testCatalogue };
const checker = checkerOf(disclosureOf(referenceData()), options);

const variants: readonly (readonly [name: string, changes: Changes])[] = [
  ["nothing", {}],
  ["a figure of a table", { "forms.generalPublicExpenditure.main.rows.2.amounts.total": "839.13" }],
  ["a cell left blank", { "forms.generalPublicExpenditure.main.rows.2.amounts": { total: "838.13" } }],
  ["a code", { "forms.generalPublicBasic.main.rows.1.code": "30104" }],
  ["rows left out", { "forms.expenditureOverview.main.rows": [] }],
  ["a figure of last year", { "comparisons.items.3.previous": "4.00" }],
  ["a reason", { "comparisons.items.3.reason": "培训支出增加" }],
  ["a reason left out", { "comparisons.items.3.reason": undefined }],
  ["a project's name", { "projects.0.name": "部门专项-信创替换经费" }],
  ["a duty", { "overview.duties.3": "待填写" }],
  ["a duty left out", { "overview.duties": ["待填写"] }],
  ["what decides which rules are asked", { "overview.publicInstitutions": 1 }],
  ["the year", { year: 2024 }],
];

describe("a checker of variants", () => {
  it.each(variants)("finds what a check finds: %s is another", (_, changes) => {
    const variant = disclosureOf(referenceData(changes));
    expect(checker(variant)).toEqual(check(variant, options));
  });
});
