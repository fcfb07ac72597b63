import { Decimal, type Disclosure } from "@mingzhang/core";
import { without, withValueAt } from "./data-paths.ts";
import type { Mutation, MutationKind } from "./mutation.ts";
import { type PublishedFigure, publishedFigures } from "./published-figures.ts";

const changes: readonly (readonly [kind: MutationKind, change: (value: Decimal) => Decimal, amountsOnly?: true])[] = [
  ["+0.01", (value) => value.plus("0.01"), true],
  ["-0.01", (value) => value.minus("0.01"), true],
  ["+0.10", (value) => value.plus("0.10"), true],
  ["-0.10", (value) => value.minus("0.10"), true],
  ["+1.00", (value) => value.plus(1)],
  ["-1.00", (value) => value.minus(1)],
  ["×10", (value) => value.times(10)],
];

/** Every number of a disclosure changed by a little, by much, left out, and exchanged with those next to it. */
export function* figureMutations(disclosure: Disclosure): Generator<Mutation> {
  const figures = publishedFigures(disclosure);
  for (const figure of figures) {
    for (const [kind, change, amountsOnly] of changes) {
      const changed = change(figure.value);
      const below = changed.isNegative() && !changed.isZero() && !figure.value.isNegative();
      if (below || changed.equals(figure.value) || (amountsOnly && figure.kind !== "amount")) continue;
      yield one(kind, figure, (data) => withValueAt(data, figure.path, written(figure, changed)));
    }
    yield* blank(figure);
  }
  yield* swaps("swapped beside", figures, beside);
  yield* swaps("swapped below", figures, below);
}

function one(kind: MutationKind, { path, group }: PublishedFigure, apply: Mutation["apply"]): Mutation {
  return { kind, paths: [path], group, ofWords: false, apply };
}

function written({ kind }: PublishedFigure, value: Decimal): Decimal | number | string {
  return kind === "amount" ? value : kind === "count" ? value.toNumber() : value.toFixed();
}

/** What may not be left out is filled in with nothing: 0.00. */
function* blank(figure: PublishedFigure): Generator<Mutation> {
  if (figure.value.isZero() || figure.kind !== "amount") return;
  yield one("blank", figure, (data) =>
    figure.mayBeBlank ? without(data, figure.path) : withValueAt(data, figure.path, new Decimal(0)),
  );
}

function* swaps(
  kind: MutationKind,
  figures: readonly PublishedFigure[],
  placeOf: (figure: PublishedFigure) => string | undefined,
): Generator<Mutation> {
  const last = new Map<string, PublishedFigure>();
  for (const figure of figures) {
    const place = placeOf(figure);
    if (place === undefined) continue;
    const neighbour = last.get(place);
    last.set(place, figure);
    if (neighbour === undefined || neighbour.kind !== figure.kind || neighbour.value.equals(figure.value)) continue;
    yield {
      kind,
      paths: [neighbour.path, figure.path],
      group: neighbour.group,
      ofWords: false,
      apply: (data) => {
        const half = withValueAt(data, neighbour.path, written(neighbour, figure.value));
        return withValueAt(half, figure.path, written(figure, neighbour.value));
      },
    };
  }
}

/** In the same row, or among the fields of one thing. */
function beside({ path, kind }: PublishedFigure): string {
  return `${path.slice(0, -1).join(".")} ${kind}`;
}

/** In the same column of the rows of a form, or the same field of the things of a list. */
function below({ path, group, kind }: PublishedFigure): string | undefined {
  return path.some((key) => typeof key === "number") ? `${group} ${kind} ${parent(path)}` : undefined;
}

/** The list that the innermost element belongs to. */
function parent(path: PublishedFigure["path"]): string {
  const index = path.findLastIndex((key) => typeof key === "number");
  return path.slice(0, index).join(".");
}
