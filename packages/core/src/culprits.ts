import type { Culprit } from "./finding.ts";
import type { Amount, Decimal } from "./money.ts";
import { type Place, placeKey } from "./place.ts";
import { type Figure, gradeTally, type Judgement, type Relation, type Tally } from "./relation.ts";
import { movedPoints, slipOf } from "./slip.ts";
import type { SumGrade } from "./tolerance.ts";

/** Where more figures are added, a tail of a cent is so usual that its absence proves nothing. */
const fewFigures = 4;

/** A relation of a disclosure, whether or not it holds. */
export interface JudgedRelation {
  readonly relation: Relation;
  readonly judgement: Judgement;
}

/** Beyond so many, it is the table that is another, and no figure of it. */
const mostCulprits = 30;

/**
 * Finds the figures that, each changed alone, make broken relations hold and break none: the likeliest root of each finding.
 *
 * One is named only where no other figure of the same relations explains as many as well as it does; where total and
 * part are equally likely (nothing else holds either of them), the relation has no culprit. Relations that hold are
 * needed as much as those that do not: they vouch for their figures.
 */
export function findCulprits(judged: readonly JudgedRelation[]): ReadonlyMap<Relation, Culprit> {
  const culprits = new Map<Relation, Culprit>();
  const broken = judged.filter(({ judgement }) => isBroken(judgement));
  if (broken.length === 0) return culprits;
  const suspects = suspectsOf(broken, judged);
  for (const suspect of suspects) suspect.remedy = bestRemedy(suspect);
  while (new Set(culprits.values()).size < mostCulprits) {
    const remedies = suspects.flatMap(({ remedy }) => remedy ?? []).toSorted((one, other) => compare(other, one));
    const remedy = remedies.find(isConvincing);
    if (remedy === undefined) break;
    const { place, amount: actual } = remedy.suspect;
    const culprit = { place, actual, suggested: remedy.suggested, mends: remedy.mends.length };
    for (const { relation } of remedy.mends) culprits.set(relation, culprit);
    apply(remedy);
  }
  return culprits;
}

/** How a relation stands, with what was mended so far. */
interface Standing extends Tally {
  readonly relation: Relation;
  difference: Decimal;
  filled: number;
  stated: number;
  grade: SumGrade;
  /** The figures of it that may be wrong. */
  readonly suspects: Suspect[];
}

/** A figure of a broken relation. */
interface Suspect {
  readonly place: Place;
  amount: Amount;
  stated: boolean;
  /** Its relations, and how many times each adds it (or takes it away). */
  readonly stands: Map<Standing, number>;
  remedy: Remedy | undefined;
}

/** What a figure should be instead. */
interface Remedy {
  readonly suspect: Suspect;
  readonly suggested: Amount;
  readonly mends: readonly Standing[];
  /** How many more relations hold to the cent than before. */
  readonly exact: number;
  readonly slip: number;
}

function isBroken({ grade }: { readonly grade: SumGrade }): boolean {
  return grade === "wrong" || grade === "suspicious";
}

function suspectsOf(broken: readonly JudgedRelation[], judged: readonly JudgedRelation[]): readonly Suspect[] {
  const suspects = new Map<string, Suspect>();
  for (const { relation } of broken) {
    for (const figure of [...relation.left, ...relation.right]) {
      const { place, amount, stated, derived } = figure;
      if (!derived) suspects.set(placeKey(place), { place, amount, stated, stands: new Map(), remedy: undefined });
    }
  }
  for (const { relation, judgement } of judged) {
    const standing: Standing = { relation, suspects: [], ...judgement };
    for (const figure of relation.left) enter(suspects, standing, figure, 1);
    for (const figure of relation.right) enter(suspects, standing, figure, -1);
  }
  return [...suspects.values()];
}

function enter(suspects: ReadonlyMap<string, Suspect>, standing: Standing, { place }: Figure, sign: number): void {
  const suspect = suspects.get(placeKey(place));
  if (suspect === undefined) return;
  const times = suspect.stands.get(standing);
  if (times === undefined) standing.suspects.push(suspect);
  suspect.stands.set(standing, (times ?? 0) + sign);
}

/** The change that mends the most relations and breaks none: what each broken one asks for is tried, and what slips of the hand would have been meant for. */
function bestRemedy(suspect: Suspect): Remedy | undefined {
  const tried = new Map<string, Decimal>();
  for (const meant of movedPoints(suspect.amount)) {
    const change = meant.minus(suspect.amount);
    tried.set(change.toString(), change);
  }
  for (const [standing, times] of suspect.stands) {
    if (!isBroken(standing) || times === 0) continue;
    const change = standing.difference.dividedBy(-times);
    if (change.decimalPlaces() <= 2) tried.set(change.toString(), change);
  }
  return [...tried.values()]
    .flatMap((change) => remedyOf(suspect, change) ?? [])
    .reduce<Remedy | undefined>((best, each) => (best && compare(best, each) >= 0 ? best : each), undefined);
}

function remedyOf(suspect: Suspect, change: Decimal): Remedy | undefined {
  const suggested = suspect.amount.plus(change) as Amount;
  const mends: Standing[] = [];
  let exact = 0;
  for (const [standing, times] of suspect.stands) {
    if (suggested.isNegative() && !suspect.amount.isNegative() && !standing.relation.counts) return undefined;
    const tally = shifted(standing, times, suspect, suggested);
    const grade = gradeTally(standing.relation, tally);
    if (isBroken({ grade })) {
      if (!isBroken(standing)) return undefined;
    } else if (isBroken(standing)) {
      mends.push(standing);
    }
    if (tally.filled <= fewFigures) exact += Number(grade === "exact") - Number(standing.grade === "exact");
  }
  return mends.length === 0 ? undefined : { suspect, suggested, mends, exact, slip: slipOf(suspect.amount, suggested) };
}

/** The tally of a relation if one of its figures were another. */
function shifted(tally: Tally, times: number, { amount, stated }: Suspect, suggested: Amount): Tally {
  return {
    difference: tally.difference.plus(suggested.minus(amount).times(times)),
    filled: tally.filled + Number(!suggested.isZero()) - Number(!amount.isZero()),
    stated: tally.stated + Number(!stated),
  };
}

/** By how much they explain, then by whether it was a slip of the hand, then by how exactly. */
function compare(one: Remedy, other: Remedy): number {
  return one.mends.length - other.mends.length || one.slip - other.slip || one.exact - other.exact;
}

function isConvincing(remedy: Remedy): boolean {
  const rivals = remedy.mends.flatMap(({ suspects }) => suspects);
  return rivals.every((rival) => rival === remedy.suspect || !rival.remedy || compare(remedy, rival.remedy) > 0);
}

/** Goes on as if the figure had been mended, so that what is still broken has other culprits. */
function apply({ suspect, suggested }: Remedy): void {
  for (const [standing, times] of suspect.stands) {
    Object.assign(standing, shifted(standing, times, suspect, suggested));
    standing.grade = gradeTally(standing.relation, standing);
  }
  suspect.amount = suggested;
  suspect.stated = true;
  for (const { suspects } of suspect.stands.keys()) for (const each of suspects) each.remedy = bestRemedy(each);
}
