import { isSpace } from "./fill-lines.ts";
import type { PlacedCluster } from "./itemize.ts";

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF“”‘’…—]/u;

/** A character that fills the square of a Chinese one. */
export function isWide(text: string, { start }: PlacedCluster): boolean {
  const code = text.charCodeAt(start);
  return code > 0xff && (WIDE.test(text[start] as string) || (code >= 0xd840 && code <= 0xd8bf));
}

/**
 * Points to add after each cluster so that a line grows by `room`.
 *
 * Chinese opens up between its characters, never inside a number; joined letters only at the spaces between words.
 */
export function justify(text: string, clusters: readonly PlacedCluster[], room: number): readonly number[] {
  const joined = clusters.some((cluster) => cluster.level % 2 === 1);
  const last = clusters.length - 1;
  const wide = joined ? [] : clusters.map((cluster) => isWide(text, cluster));
  const open = clusters.map(
    (cluster, index) => index < last && (isSpace(text, cluster) || wide[index] === true || wide[index + 1] === true),
  );
  const share = room / open.filter(Boolean).length;
  return open.map((isOpen) => (isOpen ? share : 0));
}
