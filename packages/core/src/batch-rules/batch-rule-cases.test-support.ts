import { type Changes, mendedData } from "@mingzhang/testing";
import { disclosureOf } from "../rules/rule-cases.test-support.ts";
import { type BatchExpectations, batchExpectationsSchema } from "./batch-expectations.ts";
import type { BatchContext } from "./batch-rule.ts";
import { type DepartmentFacts, departmentFacts } from "./department-facts.ts";
import { nameFinder } from "./name-finder.ts";

/** The cases of a rule about a whole batch: what is known of made-up departments. */
export interface BatchRuleCases {
  /** Right: the rule has nothing to say. */
  readonly passing: readonly BatchRuleCase[];
  /** Wrong: the rule says just this: which sentence, of which department (`bureau` where of none), and the amount. */
  readonly failing: readonly (BatchRuleCase & { readonly finds: readonly string[] })[];
}

interface BatchRuleCase extends Partial<BatchContext> {
  /** What an accountant would call the case. */
  readonly name: string;
}

/** The mended reference with some changes; its texts are searched for the names. */
export function facts(changes: Changes, ...names: readonly string[]): DepartmentFacts {
  return departmentFacts(disclosureOf(mendedData(changes)), nameFinder(names), undefined);
}

export const reference = facts({});

/** Departments 301, 302 and so on, like the mended reference but for what is given; without its projects. */
export function city(...changes: readonly Partial<DepartmentFacts>[]): readonly DepartmentFacts[] {
  return changes.map((each, index) => ({ ...reference, projects: [], code: String(301 + index), ...each }));
}

export function approved(...categories: readonly (readonly [string, string])[]): BatchExpectations {
  return batchExpectationsSchema.parse({
    categories: categories.map(([code, text]) => ({ code, name: "一般公共服务支出", amount: text })),
  });
}
