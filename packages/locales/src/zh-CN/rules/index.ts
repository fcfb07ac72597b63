import batch from "./batch.json" with { type: "json" };
import crossTables from "./cross-tables.json" with { type: "json" };
import narrative from "./narrative.json" with { type: "json" };
import otherMatters from "./other-matters.json" with { type: "json" };
import performance from "./performance.json" with { type: "json" };
import relation from "./relation.json" with { type: "json" };
import structure from "./structure.json" with { type: "json" };
import tables from "./tables.json" with { type: "json" };
import text from "./text.json" with { type: "json" };
import threePublic from "./three-public.json" with { type: "json" };
import translations from "./translations.json" with { type: "json" };

/** What a rule says; `what` has a sentence for each of its variants. Rules that compare figures share the sentences of `relation`. */
export interface RuleWords {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly what?: Readonly<Record<string, string>>;
}

const byId = {
  ...structure,
  ...tables,
  ...crossTables,
  ...narrative,
  ...threePublic,
  ...otherMatters,
  ...performance,
  ...text,
  ...translations,
  ...batch,
} satisfies Readonly<Record<string, RuleWords>>;

/** What each rule says, by its id. */
export const rules = { relation, ...byId };
