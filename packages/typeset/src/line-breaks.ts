import LineBreaker from "linebreak";

/** A comparison sign, a number and its percent sign are one word: `＞=2,100.5%`, in Uyghur `≥%98`. */
const NUMBER = /[＞＜≥≤=<>]*%?[0-9](?:[0-9]|[,.:/](?=[0-9]))*[%％‰]?/gu;

/** `2025-يىلى`: the Uyghur suffix stays with its number where a line has room for both, as `2025-02-01` stays whole. */
const HYPHEN_OF_NUMBER = /[0-9]-(?=[0-9]|\p{Script=Arabic})/gu;

/** The mark of an untranslated text stays with its first word, and 号 with the number of a document. */
const KEPT = /◇(?=.)|[0-9](?=号)/gu;

/** UAX #14 takes curly quotes for either side of a quotation; in Chinese each has its own, as brackets have. */
const QUOTE = /[“”‘]|’(?!\p{Script=Latin})/gu;
const BRACKETS: Readonly<Record<string, string>> = { "“": "《", "‘": "《", "”": "》", "’": "》" };

/** The positions at which a line may end, by UAX #14 tailored to Chinese and Uyghur. */
export function lineBreaks(text: string): ReadonlySet<number> {
  const breaker = new LineBreaker(text.replace(QUOTE, (quote) => BRACKETS[quote] ?? quote));
  const positions = new Set<number>();
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) positions.add(next.position);
  for (const { index, 0: number } of text.matchAll(NUMBER)) {
    for (let inside = index + 1; inside < index + number.length; inside += 1) positions.delete(inside);
  }
  for (const { index } of text.matchAll(KEPT)) positions.delete(index + 1);
  for (const position of hyphenBreaks(text)) positions.delete(position);
  return positions;
}

/** After the hyphen of a number: better than inside a word or a figure, where a line has no room for the whole. */
export function hyphenBreaks(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(HYPHEN_OF_NUMBER)].map(({ index, 0: stem }) => index + stem.length));
}
