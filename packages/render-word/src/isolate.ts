/** A stretch of text of one direction. */
export interface DirectedText {
  readonly text: string;
  readonly ltr: boolean;
}

const address = String.raw`(?:https?://|www\.)[^\s\u0600-\u06ff]+`;
const letter = String.raw`[\dA-Za-z\u00c0-\u024f\u2e80-\u9fff\uff10-\uff5a]`;
const joint = String.raw`[\dA-Za-z\u00c0-\u024f\u2e80-\u9fff\uff10-\uff5a.,/:@_〔〕+\-–=]`;
const token = String.raw`(?:[≥≤<>=＝+\-−±]\s?)*%?${letter}(?:${joint}*[\dA-Za-z\u00c0-\u024f\u2e80-\u9fff\uff10-\uff5a〕])?[%‰]?`;
const leftToRight = new RegExp(`(${address}|${token})`, "u");

/**
 * Finds what must keep its order inside right-to-left text: figures with their signs, addresses, Latin and Chinese words.
 *
 * Addresses come first, since the characters in them would end any other token.
 */
export function splitByDirection(text: string): readonly DirectedText[] {
  return text
    .split(leftToRight)
    .map((part, index) => ({ text: part, ltr: index % 2 === 1 }))
    .filter((part) => part.text !== "");
}

const leftToRightMark = "\u200e";
const rightToLeftMark = "\u200f";

/** Marks on both sides hold a token's sign and percent sign to it; Word knows no isolates. */
export function isolate(text: string): string {
  return rightToLeftMark + leftToRightMark + text + leftToRightMark + rightToLeftMark;
}
