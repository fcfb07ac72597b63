import type { Disclosure } from "@mingzhang/core";
import type { DataPath } from "./data-paths.ts";

/** What may go wrong in a disclosure, one at a time. */
export const mutationKinds = [
  "+0.01",
  "-0.01",
  "+0.10",
  "-0.10",
  "+1.00",
  "-1.00",
  "×10",
  "blank",
  "swapped beside",
  "swapped below",
  "amount in a text ×10",
  "amount in a text +1",
  "direction turned round",
  "name misspelt",
  "row dropped",
  "code mistyped",
  "code doubled",
] as const;

export type MutationKind = (typeof mutationKinds)[number];

/** Those that change a number of the data. */
export const figureKinds: ReadonlySet<MutationKind> = new Set(mutationKinds.slice(0, 10));

/** A disclosure with one thing wrong. */
export interface Mutation {
  readonly kind: MutationKind;
  /** What was changed: two places of a swap. */
  readonly paths: readonly DataPath[];
  /** Those of one column or field go together. */
  readonly group: string;
  /** Whether words were changed, so that the rules on words must be asked too. */
  readonly ofWords: boolean;
  apply(disclosure: Disclosure): Disclosure;
}
