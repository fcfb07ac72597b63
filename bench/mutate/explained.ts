import {
  type Amount,
  type Catalogue,
  Decimal,
  type Disclosure,
  dataPath,
  defaultProfile,
  isFor,
  isRelationRule,
  judge,
  type Relation,
  ruleContext,
  rules,
  writtenTexts,
} from "@mingzhang/core";
import { type DataPath, valueAt } from "./data-paths.ts";
import { mutationKinds } from "./mutation.ts";
import type { Outcome } from "./outcomes.ts";
import { droppedAt } from "./structure-mutations.ts";

/** Why a change went unseen; `gap` where something else in the disclosure could have told it. */
export const reasons = {
  mends: "it makes right what is wrong in the reference",
  "same sums": "both figures stand in the same sums, which stay what they are",
  rounding: "every sum that it stands in may be off by as much, because its parts are rounded",
  bounds: "the disclosure says how much it is at most or at least, and no more",
  cause: "the sentence tells a cause, of which the disclosure has no figure",
  "no count": "a list of which nothing says how long it is",
  alone: "it stands nowhere else",
  gap: "a second place tells it, and no rule looks there",
} as const;

export type Reason = keyof typeof reasons;

/** An outcome, and where nothing was found why. */
export interface Explained extends Outcome {
  readonly reason?: Reason;
}

/** Explains what went unseen by what else the disclosure says of it: the relations of its figures, and its texts. */
export function explained(
  disclosure: Disclosure,
  outcomes: readonly Outcome[],
  catalogue: Catalogue,
): readonly Explained[] {
  const relations = relationsByPath(disclosure, catalogue);
  const found = new Map<string, Set<string>>(mutationKinds.map((kind) => [kind, new Set()]));
  for (const { found: isFound, mutation } of outcomes) {
    if (isFound) for (const path of mutation.paths) found.get(mutation.kind)?.add(String(path));
  }
  const texts = writtenTexts(disclosure);
  return outcomes.map((outcome) => (outcome.found ? outcome : { ...outcome, reason: reasonOf(outcome) }));

  function reasonOf({ mutation, mends }: Outcome): Reason {
    const { kind, paths } = mutation;
    if (mends) return "mends";
    if (kind === "direction turned round") return "cause";
    if (kind === "row dropped") return "no count";
    if (kind === "name misspelt") return paths.some(isWrittenTwice) ? "gap" : "alone";
    if (kind.startsWith("swapped") && paths.every(isGuarded)) return "same sums";
    return figureReason(paths, mutation.apply(disclosure));
  }

  /** Whether it cannot be changed a little by itself, up or down. */
  function isGuarded(path: DataPath): boolean {
    return (["+1.00", "-1.00"] as const).every((kind) => found.get(kind)?.has(String(path)));
  }

  function isFound(path: DataPath): boolean {
    return [...found.values()].some((paths) => paths.has(String(path)));
  }

  function figureReason(paths: readonly DataPath[], mutated: Disclosure): Reason {
    const own = paths.flatMap((path) => relations.get(String(path)) ?? []);
    if (own.some((relation) => isBroken(changed(relation, paths, mutated)) && !isBroken(relation))) return "gap";
    const sums = own.filter(({ kind }) => kind === "equal");
    if (sums.length > 0) {
      const stays = (sum: Relation) => judge(changed(sum, paths, mutated)).difference.equals(judge(sum).difference);
      return sums.every(stays) ? "same sums" : "rounding";
    }
    return own.length > 0 || paths.some(isFound) ? "bounds" : "alone";
  }

  /** Whether another text of the same table, or of the disclosure where it is in none, has the lost character between the same two on either side. */
  function isWrittenTwice(path: DataPath): boolean {
    const name = String(valueAt(disclosure, path));
    const at = droppedAt(name);
    const around = name.slice(Math.max(0, at - 2), at + 3);
    const table = path[0] === "performance" ? `${path.slice(0, path.indexOf("indicators")).join(".")}.` : "";
    return texts.some(
      (text) => text.path !== path.join(".") && text.path.startsWith(table) && text.text.includes(around),
    );
  }

  function changed(relation: Relation, paths: readonly DataPath[], mutated: Disclosure): Relation {
    const other = (figures: Relation["left"]): Relation["left"] =>
      figures.map((figure) => {
        const path = dataPath(figure.place, disclosure);
        if (!paths.some((each) => String(each) === String(path))) return figure;
        const value = valueAt(mutated, path);
        const amount = new Decimal(typeof value === "number" || Decimal.isDecimal(value) ? value : 0);
        return { ...figure, amount: amount as Amount, stated: value !== undefined };
      });
    return { ...relation, left: other(relation.left), right: other(relation.right) };
  }
}

function isBroken(relation: Relation): boolean {
  const { grade } = judge(relation);
  return grade === "wrong" || grade === "suspicious";
}

/** The relations that every figure stands in. */
function relationsByPath(disclosure: Disclosure, catalogue: Catalogue): ReadonlyMap<string, readonly Relation[]> {
  const context = ruleContext({ disclosure, catalogue, parameters: defaultProfile.parameters });
  const all = rules.flatMap((rule) =>
    isRelationRule(rule) && isFor(rule, disclosure) ? [...rule.relations(context)] : [],
  );
  const byPath = new Map<string, Relation[]>();
  for (const relation of all) {
    for (const { place } of [...relation.left, ...relation.right]) {
      const path = String(dataPath(place, disclosure));
      byPath.set(path, [...(byPath.get(path) ?? []), relation]);
    }
  }
  return byPath;
}
