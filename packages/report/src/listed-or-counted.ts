import type { Words } from "@mingzhang/locales";
import type { Setting } from "./setting.ts";

/** More of a kind are counted, not named. */
export const mostNamed = 3;

/** What things are called when they are counted. */
export type CountedKind = keyof Words["report"]["places"]["counted"];

/** Names as the language lists them; many are counted. */
export function listedOrCounted(
  names: readonly string[],
  kind: CountedKind,
  { locale }: Pick<Setting, "locale">,
): string {
  const different = [...new Set(names)];
  if (different.length <= mostNamed) return different.join(locale.report("places.separator"));
  return locale.report(`places.counted.${kind}`, { count: String(different.length) });
}
