import { parseDisclosure } from "@mingzhang/core";
import { referenceData } from "@mingzhang/testing";
import { expect, it } from "vitest";
import { carryOver } from "./carry-over.ts";
import { valueAt } from "./draft.ts";
import { read, setting } from "./template.test-support.ts";
import { writeTemplate } from "./write/write-template.ts";

const parsed = parseDisclosure(referenceData());
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const draft = carryOver(parsed.disclosure);

it.each<readonly [string, string, unknown]>([
  ["the next year", "year", 2026],
  ["revenue by source", "comparisons.revenue", { generalPublic: { previous: "1332.40" } }],
  ["basic and project expenditure", "comparisons.expenditure.project.previous", "216.80"],
  ["an item", "comparisons.items.0", { code: "2010301", name: "行政运行", previous: "838.13" }],
  ["“三公” expenses that there were", "comparisons.threePublic.vehicleOperation.previous", "2.40"],
  ["“三公” expenses that there were not", "comparisons.threePublic.hospitality.previous", "0.00"],
  ["the agency's operating expenses", "otherMatters.agencyOperating", { previous: "91.54" }],
  ["the year of the assets", "otherMatters.assets", { asOfYear: 2025 }],
  [
    "the codes of a table without their amounts",
    "forms.expenditureOverview.main.rows.0",
    { code: "201", name: "一般公共服务支出", amounts: {} },
  ],
  ["a project without its amount", "projects.0.amount", undefined],
  ["what a project rests on", "projects.0.name", "部门专项-信创替代经费"],
  ["targets", "performance.projects.0.indicators.0.lastYear", undefined],
])("hands on %s", (_, path, value) => {
  expect(valueAt(draft, path)).toEqual(value);
});

it("leaves for the clerk what only the new year knows, and nothing else", async () => {
  const reading = await read(await writeTemplate(draft, setting));
  const codes = reading.ok ? [] : reading.problems.map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(["missing-value"]));
});
