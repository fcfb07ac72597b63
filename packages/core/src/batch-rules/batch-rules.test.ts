import { readdirSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { parseProfile } from "../parse-profile.ts";
import { defaultProfile } from "../profile.ts";
import { rules } from "../rules/index.ts";
import type { BatchRuleCases } from "./batch-rule-cases.test-support.ts";
import { batchRules } from "./batch-rules.ts";
import { cases as changeCases } from "./changes-like-the-others.test-cases.ts";
import { checkBatch } from "./check-batch.ts";

const casesSuffix = ".test-cases.ts";
const files = readdirSync(new URL(".", import.meta.url));

describe.each(batchRules.map((rule) => ({ rule, id: rule.id })))("$id", async ({ rule, id }) => {
  const { cases } = (await import(/* @vite-ignore */ new URL(id + casesSuffix, import.meta.url).href)) as {
    cases: BatchRuleCases;
  };
  const found = (context: BatchRuleCases["passing"][number]) => {
    const faults = [...rule.check({ departments: [], previous: [], expectations: {}, ...context })];
    return faults.map(({ variant, department = "bureau", actual }) =>
      [variant, department, actual?.toFixed(2)].join(" ").trim(),
    );
  };

  it("has a passing and a failing case", () => {
    expect(cases.passing.length).toBeGreaterThan(0);
    expect(cases.failing.length).toBeGreaterThan(0);
  });
  it.each(cases.passing)("passes: $name", (each) => expect(found(each)).toEqual([]));
  it.each(cases.failing)("finds: $name", (each) => expect(found(each)).toEqual(each.finds));
});

test("every rule that has a file is registered, once, under a name that no other rule has", () => {
  const written = files.filter((name) => name.endsWith(casesSuffix)).map((name) => name.slice(0, -casesSuffix.length));
  const ids = batchRules.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(written.toSorted());
  expect(files).toEqual(expect.arrayContaining(ids.map((id) => `${id}.ts`)));
  expect(rules.filter(({ id }) => ids.includes(id))).toEqual([]);
});

test("a bureau's profile says how grave a rule is, or that it is not asked, and why", () => {
  const [context] = changeCases.failing;
  const severities = (severity: string) => {
    const result = parseProfile({
      name: "市财政局",
      extends: "xinjiang",
      rules: { "changes-like-the-others": { severity, reason: "机构改革，各部门增减本来就大" } },
    });
    const profile = result.ok ? result.profile : defaultProfile;
    const findings = checkBatch({ departments: [], previous: [], expectations: {}, ...context }, profile);
    return findings.filter(({ rule }) => rule === "changes-like-the-others").map((finding) => finding.severity);
  };
  expect(severities("info")).toEqual(["info", "info"]);
  expect(severities("off")).toEqual([]);
});
