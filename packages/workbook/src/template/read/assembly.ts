import type { ProblemPath } from "@mingzhang/core";
import type { CellReading } from "../../cell/cell-reading.ts";
import type { SheetNotice, SheetProblem } from "../../sheet-problem.ts";

/** Where a part of the data was read from. */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell?: string;
}

type Node = Record<string, unknown>;

/** The data as it comes together, and the cell of every field of it, be it filled or blank. */
export class Assembly {
  readonly data: Node = {};
  readonly problems: SheetProblem[] = [];
  readonly notices: SheetNotice[] = [];
  readonly #places = new Map<string, SheetPlace>();
  /** Paths whose cell was refused: that their field is missing then goes without saying. */
  readonly #refused = new Set<string>();

  /** Remembers where a field would stand. */
  place(path: string, place: SheetPlace): void {
    if (!this.#places.has(path)) this.#places.set(path, place);
  }

  /** Takes over what a cell says of a field, or why it says nothing. */
  take(path: string, place: SheetPlace, read: CellReading<string | number>): void {
    this.place(path, place);
    switch (read.kind) {
      case "blank":
        break;
      case "value":
        this.put(path, read.value);
        if (read.remark !== undefined) this.notices.push({ ...place, ...read.remark });
        break;
      case "problem":
        this.problems.push({ ...place, code: read.code, values: read.values });
        this.#refused.add(path);
        break;
    }
  }

  isRefused(path: string): boolean {
    return this.#refused.has(path);
  }

  put(path: string, value: unknown): void {
    const { node, last } = this.#parentOf(path);
    node[last] = value;
  }

  /** An object at a path that holds nothing yet, so that what is missing in it is missed by its name. */
  ensure(path: string): void {
    const { node, last } = this.#parentOf(path);
    node[last] ??= {};
  }

  ensureList(path: string): void {
    const { node, last } = this.#parentOf(path);
    node[last] ??= [];
  }

  /** The cell of a path, or of the nearest part of the data around it. */
  find(path: ProblemPath): SheetPlace | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const found = this.#places.get(path.slice(0, length).join("."));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #parentOf(path: string): { readonly node: Node; readonly last: string } {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    let node = this.data;
    steps.forEach((step, index) => {
      // An element of a list is told by the number that follows.
      node[step] ??= /^\d+$/.test(steps[index + 1] ?? last) ? [] : {};
      node = node[step] as Node;
    });
    return { node, last };
  }
}
