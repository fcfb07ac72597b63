import type { Disclosure } from "./disclosure.ts";
import { Decimal } from "./money.ts";

/** A text that a person wrote: a name, a reason, a goal. */
export interface WrittenText {
  /** Its path in the data: `comparisons.items.3.reason`. */
  readonly path: string;
  /** The field that holds it: `reason`; the list's name where it is an element of one, such as `duties`. */
  readonly field: string;
  readonly text: string;
}

/** Fields that hold codes, days or figures, which the schema has already checked, and other languages. */
const notWritten = new Set([
  "$schema",
  "approved",
  "code",
  "comparison",
  "date",
  "from",
  "item",
  "to",
  "translations",
  "value",
]);

/** Every Chinese text that a person wrote, in the order of the data; new fields are found without being named here. */
export function writtenTexts(disclosure: Disclosure): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  collect(disclosure, "", "", texts);
  return texts;
}

function collect(value: unknown, path: string, field: string, texts: WrittenText[]): void {
  if (typeof value === "string") {
    texts.push({ path, field, text: value });
  } else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) collect(element, `${path}.${index}`, field, texts);
  } else if (typeof value === "object" && value !== null && !Decimal.isDecimal(value)) {
    for (const [key, child] of Object.entries(value)) {
      if (!notWritten.has(key)) collect(child, path === "" ? key : `${path}.${key}`, key, texts);
    }
  }
}
