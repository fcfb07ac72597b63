import type { Bidi } from "bidi-js";
import bidiFactory from "bidi-js";

// Its types speak of an ES module; what Node loads is CommonJS, whose default is the factory itself.
const bidi = (bidiFactory as unknown as () => Bidi)();
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u200F\u2067]/u;

/** Marks that steer direction and are never printed. */
const CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** UAX #9 levels of each UTF-16 unit, or none where all runs from left to right. */
export function embeddingLevels(text: string, direction: "ltr" | "rtl"): ArrayLike<number> | undefined {
  if (direction === "ltr" && !RIGHT_TO_LEFT.test(text)) return undefined;
  return bidi.getEmbeddingLevels(text, direction).levels;
}

export function isBidiControl(character: string): boolean {
  return CONTROL.test(character);
}

/** Keeps a code or an amount from left to right inside right-to-left text. */
export function isolateLeftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}

/** UAX #9, rule L2: from the highest level down, every sequence at that level or above is reversed. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level >= 1; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (levels[order[to] as number] as number) >= level) to += 1;
      if (to > from + 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return order;
}
