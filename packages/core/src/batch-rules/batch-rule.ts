import type { CitationId } from "../citations.ts";
import type { Severity, Value } from "../finding.ts";
import type { Decimal } from "../money.ts";
import type { Place } from "../place.ts";
import type { Dimension } from "../rule.ts";
import type { BatchExpectations } from "./batch-expectations.ts";
import type { DepartmentFacts } from "./department-facts.ts";

/** What a rule about a whole batch may see. */
export interface BatchContext {
  readonly departments: readonly DepartmentFacts[];
  /** Those of last year, where last year's data is at hand. */
  readonly previous: readonly Pick<DepartmentFacts, "code" | "name">[];
  readonly expectations: BatchExpectations;
}

/** One thing that must hold of all departments of a bureau together. */
export interface BatchRule {
  readonly id: string;
  /** How grave it is when the rule does not hold; a profile may say otherwise. */
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly basis: CitationId;
  check(context: BatchContext): Iterable<BatchFault>;
}

/** What a batch rule objects to. Its words are the locale's, in `rules`. */
export interface BatchFault {
  readonly variant: string;
  /** The department in question, by its code; the bureau as a whole where absent. */
  readonly department?: string;
  /** Where in the department's data. */
  readonly place?: Place;
  /** Where the same stands in another department. */
  readonly other?: { readonly department: string; readonly place: Place };
  readonly expected?: Decimal;
  readonly actual?: Decimal;
  /** What else the sentence speaks of. */
  readonly values: Readonly<Record<string, Value>>;
}

export interface BatchFinding extends BatchFault {
  readonly rule: string;
  readonly severity: Severity;
}
