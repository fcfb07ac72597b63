import { comparedFigures } from "../../compared-figures.ts";
import { fact } from "../../figures.ts";
import type { Figure } from "../../relation.ts";
import type { RuleContext } from "../../rule-context.ts";

/** Finds the figures of last year (上年预算) below a part of the data such as `comparisons.items`, all of them or those of some keys; a blank where there are none. */
export function previousFigures({
  disclosure,
  figures,
}: RuleContext): (part: string, ...keys: readonly string[]) => readonly Figure[] {
  const compared = comparedFigures(disclosure, figures);
  return (part, ...keys) => {
    const found = compared.filter(
      ({ path, key }) => path.startsWith(`${part}.`) && (keys.length === 0 || keys.includes(key)),
    );
    const [key] = keys;
    if (found.length === 0 && key === undefined) return [{ ...fact(part, undefined), derived: true }];
    if (found.length === 0) return [fact(`${part}.${key}.previous`, undefined)];
    return found.map(({ previous }) => previous);
  };
}
