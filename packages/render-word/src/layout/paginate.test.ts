import { expect, it } from "vitest";
import { paginate } from "./paginate.ts";
import type { Piece } from "./pieces.ts";

const piece = (height: number, more: Partial<Piece> = {}): Piece => ({
  height,
  before: 0,
  after: 0,
  keepNext: false,
  repeated: 0,
  ...more,
});
const lines = (count: number): readonly Piece[] => Array.from({ length: count }, () => piece(10));
const pageOf = (pieces: readonly Piece[], height = 100) => paginate(pieces, height).places.get("here");

it("goes on to a new page where one is full", () => {
  expect(pageOf([...lines(9), piece(10, { id: "here" })])).toBe(1);
  expect(pageOf([...lines(10), piece(10, { id: "here" })])).toBe(2);
});

it("never leaves a heading alone at the foot of a page", () => {
  expect(pageOf([...lines(9), piece(10, { id: "here", keepNext: true }), piece(10)])).toBe(2);
});

it("makes room for a table's head on each of its pages", () => {
  const rows = Array.from({ length: 16 }, () => piece(10, { repeated: 20 }));
  expect(paginate([piece(20, { keepNext: true }), ...rows], 100).count).toBe(2);
  expect(paginate([piece(20, { keepNext: true }), ...rows, piece(10)], 100).count).toBe(3);
});

it("drops the space before at the top of a later page", () => {
  expect(paginate([...lines(10), piece(95, { before: 10 })], 100).count).toBe(2);
});

it("ignores the space after at the foot of a page", () => {
  expect(paginate([piece(95, { after: 10 })], 100).count).toBe(1);
  expect(pageOf([piece(85, { after: 10 }), piece(10, { id: "here" })])).toBe(2);
});

it("goes on over as many pages as a row needs", () => {
  const row = piece(250, { repeated: 20 });
  expect(pageOf([piece(20, { keepNext: true }), row, piece(10, { id: "here" })])).toBe(4);
});
