import type { ExpectedCell } from "@mingzhang/verify";

/** By how much the one figure of a cell differs from another's, without a float on the way. */
export function figureDifference(
  before: ExpectedCell | undefined,
  after: ExpectedCell | undefined,
): string | undefined {
  const [from, ...moreFrom] = before?.figures ?? [];
  const [to, ...moreTo] = after?.figures ?? [];
  if (from === undefined || to === undefined || moreFrom.length + moreTo.length > 0) return undefined;
  if (from.measure !== to.measure || from.text !== before?.text || to.text !== after?.text) return undefined;
  const places = from.measure === "count" ? 0 : 2;
  const by = scaled(to.value, places) - scaled(from.value, places);
  const digits = String(by < 0n ? -by : by).padStart(places + 1, "0");
  const plain = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return by < 0n ? `-${plain}` : plain;
}

/** In hundredths where there are places. */
function scaled(value: string, places: number): bigint {
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  const size = BigInt(whole + fraction.padEnd(places, "0"));
  return value.startsWith("-") ? -size : size;
}
