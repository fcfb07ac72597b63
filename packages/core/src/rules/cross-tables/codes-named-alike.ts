import { comparableName } from "../../classification.ts";
import { groupBy } from "../../group-by.ts";
import type { CheckRule } from "../../rule.ts";
import { type NamedRow, namedRows } from "../tables/named-rows.ts";

/** 表2, 表3, 表5, 表7–表9: a code has one name in all tables and for all units; asked where the year's list does not decide which. */
export const codesNamedAlike: CheckRule = {
  id: "codes-named-alike",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "classification",
  scope: "every-department",
  *check(context) {
    for (const [, rows] of groupBy(namedRows(context), ({ list, code }) => `${list} ${code}`)) {
      const [{ list, code }] = rows as [NamedRow, ...NamedRow[]];
      if (context.catalogue[list].find(code) !== undefined) continue;
      // The name that stands most often is taken to be right; of several the first.
      const [usual, ...others] = [...groupBy(rows, ({ name }) => comparableName(name)).values()].toSorted(
        (one, other) => other.length - one.length,
      );
      const expected = usual?.[0];
      if (expected === undefined) continue;
      for (const [first, ...more] of others) {
        if (first === undefined) continue;
        const places = [first, ...more, expected].map(({ place }) => place);
        yield { places, expected: expected.name, actual: first.name, values: { code } };
      }
    }
  },
};
