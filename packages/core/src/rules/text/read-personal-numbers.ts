import { foldWidth } from "../../prose/fold-width.ts";
import { type Span, spanOf } from "../../prose/span.ts";

/** A number or address that belongs to one person. */
export interface PersonalNumber extends Span {
  readonly kind: "mobile" | "masked-mobile" | "identity" | "masked-identity" | "card" | "masked-card" | "mail";
}

const notDigit = "(?<![\\dA-Za-z])";
const mobile = new RegExp(`${notDigit}(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)`, "g");
const maskedMobile = new RegExp(`${notDigit}1[3-9]\\d[*＊•●xX]{3,6}\\d{2,4}(?!\\d)`, "g");
const identity = new RegExp(`${notDigit}[1-9]\\d{16}[\\dXx](?!\\d)`, "g");
const maskedIdentity = new RegExp(`${notDigit}[1-9]\\d{2,9}[*＊•●]{6,14}\\d{0,3}[\\dXx](?!\\d)`, "g");
const card = new RegExp(`${notDigit}[3-6]\\d{3}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?(?!\\d)`, "g");
const maskedCard = new RegExp(`${notDigit}[3-6]\\d{3}(?:\\d{0,2})[ *＊•●]{4,14}\\d{3,4}(?!\\d)`, "g");
const mail = /(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,4}/g;

/** Every number of a text that identifies a person; those with a check digit count only where it is right. */
export function readPersonalNumbers(text: string): readonly PersonalNumber[] {
  const folded = foldWidth(text);
  const of = (kind: PersonalNumber["kind"], pattern: RegExp, holds: (digits: string) => boolean = () => true) =>
    [...folded.matchAll(pattern)]
      .filter(({ 0: written }) => holds(written.replaceAll(/[- ]/g, "")))
      .map(({ 0: written, index }): PersonalNumber => ({ ...spanOf(text, index, index + written.length), kind }));
  const found = [
    ...of("identity", identity, isIdentity),
    ...of("card", card, (digits) => digits.length >= 16 && isCard(digits) && !isIdentity(digits)),
    ...of("mobile", mobile),
    ...of("masked-mobile", maskedMobile),
    ...of("masked-identity", maskedIdentity, (masked) => masked.length === 18 || masked.length === 15),
    ...of("masked-card", maskedCard, (masked) => /[*•●]/.test(masked) && masked.length >= 15),
    ...of("mail", mail, (address) => !/(?:^|[.@])gov\.cn$/.test(address)),
  ].toSorted((one, other) => one.from - other.from || other.to - one.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** The first characters alone, so that a report never spreads what it objects to. */
export function maskedNumber({ kind, written }: PersonalNumber): string {
  return kind === "mail" ? `${written.slice(0, 1)}****` : `${written.slice(0, 3)}****`;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: a day of birth at the seventh digit, and a last character that follows from the others. */
function isIdentity(number: string): boolean {
  if (!/^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(number)) return false;
  const total = weights.reduce((all, weight, index) => all + weight * Number(number.charAt(index)), 0);
  return "10X98765432".charAt(total % 11) === number.charAt(17).toUpperCase();
}

/** The formula of Luhn, ISO/IEC 7812. */
function isCard(digits: string): boolean {
  const total = digits
    .split("")
    .toReversed()
    .reduce((all, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return all + (value > 9 ? value - 9 : value);
    }, 0);
  return total % 10 === 0;
}
