import type { Culprit } from "./finding.ts";
import { placeKey } from "./place.ts";
import { type Figure, gradeTally, type Judgement, type Relation } from "./relation.ts";
import {
  bestRemedy,
  compare,
  exchanges,
  isBroken,
  type Remedy,
  type Standing,
  type Suspect,
  shifted,
} from "./remedy.ts";

/** A relation of a disclosure, whether or not it holds. */
export interface JudgedRelation {
  readonly relation: Relation;
  readonly judgement: Judgement;
}

/** Beyond so many, it is the table that is another, and no figure of it. */
const mostCulprits = 30;

/**
 * Finds the figures that, each changed alone or two put in one another's place, make broken relations hold and break none:
 * the likeliest root of each finding.
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
    const pairs = exchanges(suspects);
    const remedies = [...suspects.flatMap(({ remedy }) => remedy ?? []), ...pairs];
    const remedy = remedies.toSorted((one, other) => compare(other, one)).find((each) => isConvincing(each, pairs));
    if (remedy === undefined) break;
    for (const { suspect, suggested } of remedy.changes) {
      const { place, amount: actual, stands } = suspect;
      const culprit = { place, actual, suggested, mends: remedy.mends.length };
      for (const standing of remedy.mends) if (stands.has(standing)) culprits.set(standing.relation, culprit);
    }
    apply(remedy);
  }
  return culprits;
}

function suspectsOf(broken: readonly JudgedRelation[], judged: readonly JudgedRelation[]): readonly Suspect[] {
  const suspects = new Map<string, Suspect>();
  for (const { relation } of broken) {
    for (const figure of [...relation.left, ...relation.right]) {
      const { place, amount, stated, missing = false, derived } = figure;
      if (derived) continue;
      suspects.set(placeKey(place), { place, amount, stated, missing, stands: new Map(), remedy: undefined });
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

/** Whether nothing else that could be done to the same relations explains as much: another figure, or another exchange. */
function isConvincing(remedy: Remedy, pairs: readonly Remedy[]): boolean {
  const own = new Set(remedy.changes.map(({ suspect }) => suspect));
  const others = remedy.mends.flatMap(({ suspects }) => suspects).flatMap((rival) => rival.remedy ?? []);
  const rivals = [...others, ...pairs.filter(({ mends }) => mends.some((mended) => remedy.mends.includes(mended)))];
  return rivals.every(({ changes, ...rival }) => {
    return changes.every(({ suspect }) => own.has(suspect)) || compare(remedy, { changes, ...rival }) > 0;
  });
}

/** Goes on as if the figures had been mended, so that what is still broken has other culprits. */
function apply({ changes }: Remedy): void {
  const stands = new Set(changes.flatMap(({ suspect }) => [...suspect.stands.keys()]));
  for (const standing of stands) {
    Object.assign(standing, shifted(standing, changes));
    standing.grade = gradeTally(standing.relation, standing);
  }
  for (const { suspect, suggested } of changes) Object.assign(suspect, { amount: suggested, stated: true });
  for (const { suspects } of stands) for (const each of suspects) each.remedy = bestRemedy(each);
}
