import crossTables from "./cross-tables.json" with { type: "json" };
import narrative from "./narrative.json" with { type: "json" };
import otherMatters from "./other-matters.json" with { type: "json" };
import performance from "./performance.json" with { type: "json" };
import relation from "./relation.json" with { type: "json" };
import structure from "./structure.json" with { type: "json" };
import tables from "./tables.json" with { type: "json" };
import text from "./text.json" with { type: "json" };
import threePublic from "./three-public.json" with { type: "json" };

/**
 * What each rule says, by its id: `title`, `why` it matters, how to `fix` it, and in `what` a sentence for each of its variants.
 * Rules that compare figures share the sentences of `relation`.
 */
export const rules = {
  relation,
  ...structure,
  ...tables,
  ...crossTables,
  ...narrative,
  ...threePublic,
  ...otherMatters,
  ...performance,
  ...text,
};
