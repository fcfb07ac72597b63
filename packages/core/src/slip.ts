import { type Amount, Decimal, plain } from "./money.ts";

/**
 * Whether a slip of the hand makes one amount of another: 1 where the decimal point moved (131.90 for 13.19) or two
 * neighbouring digits changed places (838.13 for 883.13), otherwise 0.
 */
export function slipOf(written: Amount, meant: Amount): 0 | 1 {
  if (written.isZero() || meant.isZero()) return 0;
  const [one, other] = [plain(written), plain(meant)];
  return movedPoint(one, other) || swappedDigits(one, other) ? 1 : 0;
}

/** Less is so near to nothing that it would fit wherever a tail of rounding does. */
const leastMeant = new Decimal("0.10");

/** What an amount would be if its decimal point stood elsewhere: ten times or a hundred times as much, or as little. */
export function movedPoints(written: Amount): readonly Amount[] {
  if (written.isZero()) return [];
  return ["0.01", "0.1", "10", "100"]
    .map((times) => written.times(times) as Amount)
    .filter((meant) => meant.decimalPlaces() <= 2 && meant.abs().greaterThanOrEqualTo(leastMeant));
}

function movedPoint(one: string, other: string): boolean {
  return one !== other && significant(one) === significant(other);
}

function significant(text: string): string {
  return text
    .replace(".", "")
    .replace(/^(-?)0+/, "$1")
    .replace(/0+$/, "");
}

function swappedDigits(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const unlike = Array.from(one, (digit, index) => (digit === other[index] ? [] : [index])).flat();
  const [first, second, ...more] = unlike;
  if (first === undefined || second === undefined || more.length > 0) return false;
  const apart = one.slice(first + 1, second);
  return (apart === "" || apart === ".") && one[first] === other[second] && one[second] === other[first];
}
