import type { Figure, Relation } from "../relation.ts";

/** One figure in two places, or the figures that come to it. */
export function same(left: Figure | readonly Figure[], right: Figure | readonly Figure[]): Relation {
  return { kind: "equal", left: listed(left), right: listed(right) };
}

/** The left side is part of the right one. */
export function atMost(left: Figure | readonly Figure[], right: Figure | readonly Figure[]): Relation {
  return { kind: "at-most", left: listed(left), right: listed(right) };
}

function listed(side: Figure | readonly Figure[]): readonly Figure[] {
  return "place" in side ? [side] : side;
}
