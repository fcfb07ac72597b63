import { createRequire } from "node:module";
import { rules } from "@mingzhang/core";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { locale, reported, unread } from "./reported.test-support.ts";
import { sarifReport } from "./sarif-report.ts";

interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly shortDescription: object }[] };
  };
  readonly invocations: readonly object[];
  readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly level: string }[];
}

const { report } = reported();
const log = JSON.parse(sarifReport([report, unread], locale)) as { readonly runs: readonly [Run] };
const [run] = log.runs;

describe("the log", () => {
  it("obeys the schema of SARIF 2.1.0", () => {
    const require = createRequire(import.meta.url);
    const { id: _, ...schema } = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as { id: string };
    // The schema is of an older draft, which calls itself by another word and is otherwise understood.
    const validate = new Ajv({
      meta: false,
      strict: false,
      unicodeRegExp: false,
      validateFormats: false,
      validateSchema: false,
    }).compile(schema);
    validate(log);
    expect(validate.errors).toBeNull();
    expect(validate({ ...log, version: "2.0.0" })).toBe(false);
  });

  it("describes every rule in the words of the language", () => {
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(run.tool.driver.rules.find(({ id }) => id === "revenue-equals-expenditure")).toMatchObject({
      shortDescription: { text: "收入总计等于支出总计" },
      fullDescription: { text: expect.stringMatching(/。$/) },
      help: { text: expect.stringContaining("依据：") },
      defaultConfiguration: { level: "error" },
    });
  });

  it("has each finding under its rule, with the place in the file and in the disclosure", () => {
    expect(run.results).toHaveLength(report.findings.length);
    expect(run.results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(run.results.map(({ ruleId }) => ruleId));
    expect(new Set(run.results.map(({ level }) => level))).toEqual(new Set(["error", "warning", "note"]));
    expect(run.results.find(({ ruleId }) => ruleId === "overall-funds-equal-budget")).toMatchObject({
      level: "error",
      message: { text: expect.stringContaining("1,332.40") },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "data.json" }, region: { startLine: 5, startColumn: 5 } },
          logicalLocations: [
            {
              fullyQualifiedName: "performance.overall.funds.own",
              decoratedName: "部门整体绩效目标表 · 年度预算 · 本级安排",
            },
          ],
        },
      ],
      relatedLocations: [{ id: 0, logicalLocations: [{ fullyQualifiedName: "budgetOverview total expenditure" }] }],
      properties: { actual: "1.00", expected: "1332.40", difference: "-1331.40" },
    });
  });

  it("tells of a file that could not be read, its name being a URI", () => {
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: "incomplete-json" },
            level: "error",
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "cut%20%3Cshort%3E.json" },
                  region: { startLine: 3, startColumn: 1 },
                },
              },
            ],
          },
        ],
      },
    ]);
  });
});
