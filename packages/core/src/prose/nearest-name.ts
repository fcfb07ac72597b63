/** Less alike, two names are not one name written twice. */
const leastLikeness = 0.5;

/** The name most like another one: the first of them where several are, none where none is half alike. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let most = leastLikeness;
  for (const each of names) {
    const likeness = nameLikeness(name, each);
    if (nearest === undefined ? likeness >= most : likeness > most) {
      nearest = each;
      most = likeness;
    }
  }
  return nearest;
}

/** How alike two names are, from 0 to 1: the share of their pairs of neighbouring characters that they have in common (Dice). Marks do not count. */
export function nameLikeness(one: string, other: string): number {
  const [left, right] = [lettersOf(one), lettersOf(other)];
  if (left === right) return 1;
  const pairs = pairsOf(left);
  const total = pairs.length + Math.max(right.length - 1, 0);
  const unmet = new Map<string, number>();
  for (const pair of pairs) unmet.set(pair, (unmet.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairsOf(right)) {
    const left = unmet.get(pair) ?? 0;
    if (left > 0) common += 1;
    unmet.set(pair, left - 1);
  }
  return total === 0 ? 0 : (2 * common) / total;
}

function lettersOf(name: string): string {
  return name.normalize("NFKC").replace(/[^\p{Letter}\p{Number}]/gu, "");
}

/** The characters of a name two by two: 政务服务 is 政务, 务服, 服务. */
export function pairsOf(name: string): readonly string[] {
  return Array.from({ length: Math.max(name.length - 1, 0) }, (_, index) => name.slice(index, index + 2));
}
