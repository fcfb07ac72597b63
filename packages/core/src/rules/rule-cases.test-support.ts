import { type Changes, type Json, mendedData } from "@mingzhang/testing";
import { createClassification } from "../classification.ts";
import type { Disclosure } from "../disclosure.ts";
import type { Severity, Value } from "../finding.ts";
import { parseDisclosure } from "../parse-disclosure.ts";
import { placeKey } from "../place.ts";
import { defaultProfile } from "../profile.ts";
import type { Fault } from "../rule.ts";
import { type RuleContext, ruleContext } from "../rule-context.ts";

/** The cases of a rule, each the mended reference disclosure changed in one way. */
export interface RuleCases {
  /** Still right: the rule has nothing to say. */
  readonly passing: readonly RuleCase[];
  /** Wrong: the rule says just this. */
  readonly failing: readonly (RuleCase & { readonly finds: readonly Found[] })[];
}

interface RuleCase extends Partial<Pick<RuleContext, "secondLanguages" | "planned">> {
  /** What an accountant would call the case. */
  readonly name: string;
  readonly changes: Changes;
  /** Last year's disclosure, by its changes from the mended reference, for rules that look back. */
  readonly previous?: Changes;
}

/** What a case is expected to find; what is left out is not compared. */
export interface Found {
  /** The first place, as `placeKey` writes it: `budgetOverview total revenue`, `performance.overallAmount`, `projects.0.basis 0:3-5`. */
  readonly at: string;
  readonly variant?: string;
  /** Where it is milder than the rule. */
  readonly atMost?: Severity;
  readonly expected?: string;
  readonly actual?: string;
}

export function disclosureOf(data: Json): Disclosure {
  const result = parseDisclosure(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.disclosure;
}

/** Codes that exist for these tests: those that the mended reference uses. */
export const testCatalogue = (() => {
  const { forms } = disclosureOf(mendedData());
  const entries = (rows: readonly { code: string; name: string }[]) =>
    createClassification(
      [...new Map(rows.map((row) => [row.code, row])).values()].map(({ code, name }) => {
        return { code, name, aliases: [], certainty: "confirmed", source: "test" };
      }),
    );
  return {
    year: 2025,
    functional: entries(forms.expenditureOverview.main.rows),
    economic: entries(forms.generalPublicBasic.main.rows),
  };
})();

export function contextOf({ changes, previous, secondLanguages, planned }: RuleCase): RuleContext {
  return ruleContext({
    disclosure: disclosureOf(mendedData(changes)),
    catalogue: testCatalogue,
    parameters: defaultProfile.parameters,
    ...(previous === undefined ? {} : { previous: disclosureOf(mendedData(previous)) }),
    ...(secondLanguages === undefined ? {} : { secondLanguages }),
    ...(planned === undefined ? {} : { planned }),
  });
}

/** A fault in the words of {@link Found}. */
export function found({ places, variant = "wrong", atMost = "error", expected, actual }: Fault): Found {
  const [first] = places;
  return {
    at: first === undefined ? "" : placeKey(first),
    variant,
    atMost,
    ...(expected === undefined ? {} : { expected: shown(expected) }),
    ...(actual === undefined ? {} : { actual: shown(actual) }),
  };
}

function shown(value: Value): string {
  return typeof value === "object" ? value.toFixed(2) : String(value);
}
