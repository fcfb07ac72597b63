import type { CheckRule } from "../../rule.ts";
import { droppedCharacter } from "./find-dropped-characters.ts";
import { indicatorTables } from "./indicator-tables.ts";

/** What the indicators of one table have in common (政务服务热线…) is spelt alike in all their names and in the goal, without a character lost. */
export const indicatorsSpeltAlike: CheckRule = {
  id: "indicators-spelt-alike",
  group: "performance",
  severity: "warning",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { path, goal, indicators } of indicatorTables(disclosure)) {
      const written = [
        ...indicators.map(({ name }, index) => ({ text: name, place: { fact: `${path}.indicators.${index}.name` } })),
        { text: goal, place: { fact: `${path}.goal` } },
      ];
      for (const [index, { name }] of indicators.entries()) {
        const others = written.filter((_, other) => other !== index);
        const dropped = droppedCharacter(
          name,
          others.map(({ text }) => text),
        );
        if (dropped === undefined) continue;
        const { character, expected, texts } = dropped;
        const places = [index, ...texts].map((each, first) => (first === 0 ? written[each] : others[each])?.place);
        yield { places: places.flatMap((place) => place ?? []), expected, actual: name, values: { character } };
      }
    }
  },
};
