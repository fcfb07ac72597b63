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

/** What each rule says, by its id. */
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
  ...translations,
  ...batch,
};
