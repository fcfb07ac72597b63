import type { Line } from "@mingzhang/typeset";
import type { StructureNode } from "./structure.ts";

/** A page with everything on it at its place; lengths in points from the top left corner. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly anchors: readonly Anchor[];
  readonly links: readonly Link[];
}

export type Box = TextBox | GridBox | LeaderBox;

export interface TextBox {
  readonly kind: "text";
  /** Absent for what is repeated or decorative. */
  readonly node?: StructureNode;
  /** Empty for a blank cell, which is a cell all the same. */
  readonly lines: readonly Line[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lineHeight: number;
}

/** The lines of a table, as the rectangles of its cells. */
export interface GridBox {
  readonly kind: "grid";
  readonly rule: number;
  readonly cells: readonly Rectangle[];
}

/** Dots from a title to its page number. */
export interface LeaderBox {
  readonly kind: "leader";
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place that links and bookmarks lead to. */
export interface Anchor {
  readonly id: string;
  readonly y: number;
}

export interface Link extends Rectangle {
  readonly target: string;
  /** What it leads to, in words, for those who hear it. */
  readonly title: string;
  /** The element that it is a part of. */
  readonly node: StructureNode;
}
