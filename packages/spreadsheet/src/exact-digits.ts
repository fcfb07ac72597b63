const significantDigits = 15;
/** Beyond these exponents no spreadsheet can hold a number. */
const largestExponent = 308;

/**
 * The decimal digits of a number as a file writes it, without exponent or superfluous zeros: `-79.18`.
 *
 * Programs store the double nearest to what was typed and print it with 17 digits, `79.180000000000007`; Excel itself
 * shows and compares 15, so that the digits after them were never anybody's. No JavaScript number is involved.
 *
 * @returns nothing when the text is no number that a spreadsheet can hold
 */
export function exactDigits(text: string): string | undefined {
  const match = /^\s*([+-]?)(\d{0,400})(?:\.(\d{0,400}))?(?:[eE]([+-]?\d{1,4}))?\s*$/.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return undefined;
  const digits = (whole + fraction).replace(/^0+/, "");
  if (digits === "") return "0";
  // The point stands before the digit at `point`, counted from the first that is not zero.
  const point = whole.length + Number(exponent) - (whole.length + fraction.length - digits.length);
  if (Math.abs(point) > largestExponent) return undefined;
  const rounded = round(digits);
  const shifted = point + rounded.length - Math.min(digits.length, significantDigits);
  return (sign === "-" ? "-" : "") + place(rounded.replace(/0+$/, ""), shifted);
}

/** May be one digit longer than what was kept, as 9.99… becomes 10. */
function round(digits: string): string {
  if (digits.length <= significantDigits) return digits;
  const kept = BigInt(digits.slice(0, significantDigits));
  return String((digits[significantDigits] ?? "0") >= "5" ? kept + 1n : kept);
}

function place(digits: string, point: number): string {
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, "0");
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
