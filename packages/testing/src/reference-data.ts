import { readFileSync } from "node:fs";

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Values to put in place of others, by path: `{ "comparisons.items.3.previous": "4.57" }`; `undefined` removes. */
export type Changes = Readonly<Record<string, Json | undefined>>;

/** The reference disclosure as its file holds it, changed in the places that a test names. */
export function referenceData(changes: Changes = {}): Json {
  const file = new URL("../../../fixtures/korla-government-office-2025.json", import.meta.url);
  const data = JSON.parse(readFileSync(file, "utf8")) as Json;
  return Object.entries(changes).reduce((changed, [path, value]) => put(changed, path.split("."), value), data);
}

/** A key that is not there yet is added, to an array as its next element. */
function put(at: Json | undefined, [key, ...rest]: readonly string[], value: Json | undefined): Json {
  if (key === undefined) return value ?? null;
  const inner = (child: Json | undefined) => put(child, rest, value);
  if (isArray(at)) return Object.assign([...at], { [key]: inner(at[Number(key)]) });
  const object = typeof at === "object" && at !== null ? at : {};
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  }
  return { ...object, [key]: inner(object[key]) };
}

/** `Array.isArray` does not narrow a readonly array. */
function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
