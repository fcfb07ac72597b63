import { groupBy } from "./group-by.ts";
import type { Amount, Decimal } from "./money.ts";
import { areNeighbours, type Place } from "./place.ts";
import { gradeTally, type Relation, type Tally } from "./relation.ts";
import { movedPoints, slipOf } from "./slip.ts";
import type { SumGrade } from "./tolerance.ts";

/** How a relation stands, with what was mended so far. */
export interface Standing extends Tally {
  readonly relation: Relation;
  difference: Decimal;
  filled: number;
  stated: number;
  grade: SumGrade;
  /** The figures of it that may be wrong. */
  readonly suspects: Suspect[];
}

/** A figure of a broken relation. */
export interface Suspect {
  readonly place: Place;
  amount: Amount;
  stated: boolean;
  readonly missing: boolean;
  /** Its relations, and how many times each adds it (or takes it away). */
  readonly stands: Map<Standing, number>;
  remedy: Remedy | undefined;
}

/** What one figure should be instead. */
interface Change {
  readonly suspect: Suspect;
  readonly suggested: Amount;
}

/** What would mend relations: one figure that should be another, or two that stand in one another's place. */
export interface Remedy {
  readonly changes: readonly Change[];
  readonly mends: readonly Standing[];
  /** How many more relations hold to the cent than before. */
  readonly exact: number;
  readonly slip: number;
}

export function isBroken({ grade }: { readonly grade: SumGrade }): boolean {
  return grade === "wrong" || grade === "suspicious";
}

/** Where more figures are added, a tail of a cent is so usual that its absence proves nothing. */
const fewFigures = 4;

/** The change that mends the most relations and breaks none: what each broken one asks for is tried, and what slips of the hand would have been meant for. */
export function bestRemedy(suspect: Suspect): Remedy | undefined {
  const tried = new Map(
    [...movedPoints(suspect.amount), ...askedFor(suspect)].map((meant) => [meant.toString(), meant]),
  );
  return [...tried.values()]
    .flatMap((suggested) => remedyOf([{ suspect, suggested }]) ?? [])
    .reduce<Remedy | undefined>((best, each) => (best && compare(best, each) >= 0 ? best : each), undefined);
}

/** The amounts with which one of its broken relations would hold. */
function askedFor({ amount, stands }: Suspect): readonly Amount[] {
  return [...stands].flatMap(([standing, times]) => {
    if (!isBroken(standing) || times === 0) return [];
    const meant = amount.plus(standing.difference.dividedBy(-times));
    return meant.decimalPlaces() <= 2 ? [meant as Amount] : [];
  });
}

/** Where more figures than these may be wrong, whole tables are, and no two figures have changed places. */
const mostExchanged = 300;

/** Pairs of neighbours of which one should be what the other is. */
export function exchanges(suspects: readonly Suspect[]): readonly Remedy[] {
  if (suspects.length > mostExchanged) return [];
  const byAmount = groupBy(suspects, ({ amount }) => amount.toString());
  return suspects.flatMap((suspect) =>
    askedFor(suspect).flatMap((suggested) =>
      (byAmount.get(suggested.toString()) ?? []).flatMap((other) => {
        if (!areNeighbours(suspect.place, other.place)) return [];
        const back = { suspect: other, suggested: suspect.amount };
        return remedyOf([{ suspect, suggested }, back]) ?? [];
      }),
    ),
  );
}

function remedyOf(changes: readonly Change[]): Remedy | undefined {
  const mends: Standing[] = [];
  let exact = 0;
  for (const standing of new Set(changes.flatMap(({ suspect }) => [...suspect.stands.keys()]))) {
    const tally = shifted(standing, changes);
    if (tally === undefined) return undefined;
    const grade = gradeTally(standing.relation, tally);
    if (isBroken({ grade })) {
      if (!isBroken(standing)) return undefined;
    } else if (isBroken(standing)) {
      mends.push(standing);
    }
    if (tally.filled <= fewFigures) exact += Number(grade === "exact") - Number(standing.grade === "exact");
  }
  // A row that is not filed has lost its code more often than its figures, and two figures of one relation prove no exchange.
  const fewest = changes.length > 1 || changes.some(({ suspect }) => suspect.missing) ? 2 : 1;
  if (mends.length < fewest) return undefined;
  const slip = changes.reduce((slips, { suspect, suggested }) => slips + slipOf(suspect.amount, suggested), 0);
  return { changes, mends, exact, slip };
}

/** The tally of a relation if some of its figures were others; nothing where an amount would fall below zero. */
export function shifted(standing: Standing, changes: readonly Change[]): Tally | undefined {
  let { difference, filled, stated } = standing;
  for (const { suspect, suggested } of changes) {
    const times = suspect.stands.get(standing);
    if (times === undefined) continue;
    if (suggested.isNegative() && !suspect.amount.isNegative() && !standing.relation.counts) return undefined;
    difference = difference.plus(suggested.minus(suspect.amount).times(times));
    filled += Number(!suggested.isZero()) - Number(!suspect.amount.isZero());
    stated += Number(!suspect.stated);
  }
  return { difference, filled, stated };
}

/** By how much they explain, then with how few changes, then by whether it was a slip of the hand, then by how exactly. */
export function compare(one: Remedy, other: Remedy): number {
  return (
    one.mends.length - other.mends.length ||
    other.changes.length - one.changes.length ||
    one.slip - other.slip ||
    one.exact - other.exact
  );
}
