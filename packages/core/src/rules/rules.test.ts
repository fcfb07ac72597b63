import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { faultsOf } from "../faults.ts";
import { ruleGroups } from "../rule.ts";
import { rules } from "./index.ts";
import { contextOf, found, type RuleCases } from "./rule-cases.test-support.ts";

const casesSuffix = ".test-cases.ts";

const files = ruleGroups.flatMap((group) =>
  readdirSync(new URL(`${group}/`, import.meta.url)).map((name) => `${group}/${name}`),
);

const casesOf = new Map(
  await Promise.all(
    files
      .filter((name) => name.endsWith(casesSuffix))
      .map(async (name): Promise<[string, RuleCases]> => {
        const { cases } = (await import(/* @vite-ignore */ new URL(name, import.meta.url).href)) as {
          cases: RuleCases;
        };
        return [name.slice(0, -casesSuffix.length), cases];
      }),
  ),
);

describe.each(rules.map((rule) => ({ rule, name: `${rule.group}/${rule.id}` })))("$name", ({ rule, name }) => {
  const { passing, failing } = casesOf.get(name) ?? { passing: [], failing: [] };

  it("has a passing and a failing case, a file of its own and a place in its group", () => {
    expect(failing.length).toBeGreaterThan(0);
    expect(passing.length).toBeGreaterThan(0);
    expect(files).toContain(`${name}.ts`);
  });

  it("says nothing grave of the mended reference", () => {
    const grave = faultsOf(rule, contextOf({ name: "unchanged", changes: {} })).filter(
      ({ atMost }) => atMost !== "info",
    );
    expect(rule.severity === "info" ? [] : grave).toEqual([]);
  });

  it.each(passing)("passes: $name", (each) => {
    const before = faultsOf(rule, contextOf({ name: "unchanged", changes: {} })).map(found);
    expect(
      faultsOf(rule, contextOf(each))
        .map(found)
        .filter((fault) => !contains(before, fault)),
    ).toEqual([]);
  });

  it.each(failing)("finds: $name", (each) => {
    const before = faultsOf(rule, contextOf({ name: "unchanged", changes: {} })).map(found);
    const faults = faultsOf(rule, contextOf(each))
      .map(found)
      .filter((fault) => !contains(before, fault));
    expect(faults).toEqual(each.finds.map((expected) => expect.objectContaining(expected)));
  });
});

function contains(faults: readonly object[], fault: object): boolean {
  return faults.some((each) => JSON.stringify(each) === JSON.stringify(fault));
}

it("registers every rule that has a file, once", () => {
  const written = files.filter((name) => name.endsWith(casesSuffix)).map((name) => name.slice(0, -casesSuffix.length));
  expect(rules.map(({ group, id }) => `${group}/${id}`).toSorted()).toEqual(written.toSorted());
});
