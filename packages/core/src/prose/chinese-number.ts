const digits: ReadonlyMap<string, number> = new Map([
  ..."零一二三四五六七八九".split("").map((character, value): [string, number] => [character, value]),
  ["〇", 0],
  ["两", 2],
]);

const multiples: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** A number up to 9999 in characters; `undefined` of what is none, such as 一三五. */
export function chineseNumber(written: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let smallest = 10_000;
  for (const character of written) {
    const multiple = multiples.get(character);
    if (multiple === undefined) {
      // Two digits in a row name a list or a year, but 零 stands before a digit of a lower place.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digits.get(character);
      if (digit === undefined) return undefined;
    } else {
      if (multiple >= smallest || digit === 0) return undefined;
      total += (digit ?? 1) * multiple;
      smallest = multiple;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}
