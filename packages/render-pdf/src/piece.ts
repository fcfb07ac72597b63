import type { Flow } from "./flow.ts";

/** A block that has been set in lines and waits for its place. */
export interface Piece {
  /** What must stand together at its beginning. */
  readonly lead: number;
  /** It may not end a page. */
  readonly keepWithNext: boolean;
  place(flow: Flow): void;
}

/** Lays pieces down one after the other, none of them begun where its beginning has no room. */
export function placePieces(pieces: readonly Piece[], flow: Flow): void {
  pieces.forEach((piece, index) => {
    let needed = piece.lead;
    for (let next = index; pieces[next]?.keepWithNext === true; next += 1) needed += pieces[next + 1]?.lead ?? 0;
    if (!flow.fresh && needed > flow.room && needed <= flow.frame.height) flow.nextPage();
    piece.place(flow);
  });
}
