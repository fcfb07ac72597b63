import type { ReadingLimits } from "./limits.ts";
import { Refusal } from "./problem.ts";

/** What may still be read of one file; every reader draws on it. */
export interface Allowance {
  /** @throws {Refusal} when the file has more than the limit */
  takeCell(): void;
  takeMerge(): void;
  takeCharacters(count: number): void;
}

export function createAllowance(limits: ReadingLimits): Allowance {
  let cells = limits.cells;
  let merges = limits.merges;
  let characters = limits.characters;
  return {
    takeCell() {
      cells -= 1;
      if (cells < 0) throw new Refusal("too-many-cells", { limit: String(limits.cells) });
    },
    takeMerge() {
      merges -= 1;
      if (merges < 0) throw new Refusal("too-many-merges", { limit: String(limits.merges) });
    },
    takeCharacters(count) {
      characters -= count;
      if (characters < 0) throw new Refusal("too-many-characters", { limit: String(limits.characters) });
    },
  };
}
