import type { Break, Figure, Inline, Source, Text } from "@mingzhang/document";

/** Short names for what samples are made of; a string stands for a text. */
export type Words = string | Inline | readonly (string | Inline)[];

export const lineBreak: Break = { kind: "break" };

export function inlines(words: Words): readonly Inline[] {
  const list = Array.isArray(words) ? (words as readonly (string | Inline)[]) : [words as string | Inline];
  return list.map((word) => (typeof word === "string" ? { kind: "text", text: word } : word));
}

/** A code, comparison or foreign word that keeps its own order in right-to-left text. */
export function code(text: string, lang?: string): Text {
  return { kind: "text", text, dir: "ltr", ...(lang === undefined ? {} : { lang }) };
}

/** The value as it is printed, less the separators of thousands: `amount("1332.40")` prints `1,332.40`. */
export function amount(value: string, source?: Source): Figure {
  return figure("amount", value, value.replace(/\B(?=(\d{3})+\.)/g, ","), source);
}

export function percent(value: string, source?: Source): Figure {
  return figure("percent", value, `${value}%`, source);
}

export function count(value: string, source?: Source): Figure {
  return figure("count", value, value, source);
}

function figure(measure: Figure["measure"], value: string, text: string, source?: Source): Figure {
  return { kind: "figure", measure, value, text, ...(source === undefined ? {} : { source }) };
}
