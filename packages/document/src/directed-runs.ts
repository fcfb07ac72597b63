import type { Direction } from "./document.ts";

/** A stretch of text of one direction. */
export interface DirectedRun {
  readonly text: string;
  readonly dir: Direction;
}

const rightToLeft = String.raw`\p{scx=Arab}\p{scx=Hebr}`;

/** One letter or digit that is read from left to right: Latin, Chinese, any figure. */
const letter = String.raw`(?![${rightToLeft}])[\p{L}\p{N}]\p{M}*`;

/** Guillemets are not among them: they are Uyghur's own quotation marks. */
const pairs = ["()", "（）", "[]", "［］", "〔〕", "【】", "《》", "〈〉", "「」", "『』", "“”", "‘’"].map((pair) =>
  Array.from(pair, (bracket) => bracket.replace(/[()[\]]/, String.raw`\$&`)),
);
const brackets = pairs.flat().join("");
const inBrackets = String.raw`[^${rightToLeft}${brackets}«»\n]`;
const between = (inner: string) => `(?:${pairs.map((pair) => pair.join(`(?:${inner})*`)).join("|")})`;
/** Brackets, and brackets in them, around nothing that runs from right to left. */
const bracketed = between(`${inBrackets}|${between(inBrackets)}`);

/** Ends on what can end an address, so that the full stop of the sentence is left out. */
const address = String.raw`(?:https?://|www\.)(?:[^\s${rightToLeft}${brackets}«»]|${bracketed})*(?:[\p{L}\p{N}/=&#_~-]|${bracketed})`;

/** A hyphen after a letter is no sign. */
const sign = String.raw`(?:[≥≤<>=＝＞＜±≈≠~～] ?|(?<![\p{L}\p{N}\p{M}])[+\-−])`;
const figure = `(?:${sign}|[%％¥￥$№◇])*${letter}[%％‰°℃*+]*`;
const joint = String.raw`(?:['’.,:/\\@_·•×*=<>≥≤＝?&|+\-‐‑–—−~～：、]{1,2}| [-–—−~～] )`;
const token = `(?:${bracketed}|${figure})`;
const leftToRight = new RegExp(`(${address}|${token}(?:${joint}?${token})*)`, "u");

/** What no letter or bracket is in: between words of one direction it is of that direction too. */
const gap = new RegExp(`^${inBrackets}+$`, "u");
const word = new RegExp(String.raw`(?![${rightToLeft}])\p{L}`, "u");
const oneWay = new RegExp(String.raw`^[^${rightToLeft}\n]*$`, "u");

/**
 * Finds what must keep its order inside right-to-left text: figures with their signs, days, addresses, Latin and Chinese.
 *
 * The hyphen of `2025-يىلى` belongs to the suffix, and a number after a foreign word to what follows.
 */
export function directedRuns(text: string): readonly DirectedRun[] {
  if (oneWay.test(text) && word.test(text)) return [{ text, dir: "ltr" }];
  // What is between the tokens, and at the odd places the tokens.
  const parts = text.split(leftToRight);
  const runs: DirectedRun[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const end = index % 2 === 0 ? index : endOfPhrase(parts, index);
    const run = parts.slice(index, end + 1).join("");
    if (run !== "") runs.push({ text: run, dir: index % 2 === 0 ? "rtl" : "ltr" });
    index = end;
  }
  return runs;
}

/** The last of the words that follow each other from left to right. */
function endOfPhrase(parts: readonly string[], first: number): number {
  let end = first;
  if (!word.test(parts[first] ?? "")) return end;
  for (let next = first + 2; next < parts.length && gap.test(parts[next - 1] ?? ""); next += 2) {
    if (word.test(parts[next] ?? "")) end = next;
  }
  return end;
}

const plainNumber = /^[([（［]?\d+(?:[.,:/]\d+)*[)\]）］]?$/;

/** Whether right-to-left text around it would disorder a run: `-159.46` it would, the number of `2025-يىلى` it would not. */
export function needsIsolation({ text, dir }: DirectedRun): boolean {
  return dir === "ltr" && !plainNumber.test(text);
}
