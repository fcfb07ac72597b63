/** The words of a tree under their keys, `a.b.c`; a list has its places for keys. */
export function wordLeaves(words: object, prefix = ""): readonly (readonly [key: string, words: string])[] {
  return Object.entries(words).flatMap(([key, value]: readonly [string, unknown]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value] as const] : wordLeaves(value as object, `${prefix}${key}.`),
  );
}
