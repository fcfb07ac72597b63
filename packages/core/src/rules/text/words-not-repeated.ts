import { textPlace } from "../../place.ts";
import { readDirections } from "../../prose/read-directions.ts";
import type { Fault, TextRule } from "../../rule.ts";
import type { WrittenText } from "../../written-text.ts";
import { textMatches } from "./text-matches.ts";

/** What may stand between a word of direction and its repetition without naming anything new. */
const onlyComparison = /^(?:预算|有所|[比较与同](?:上年|上一年|去年)(?:同期|预算|相比)?)*$/;

/** 目的的 and 的的确确 are right. */
const doubledParticle = /(?<!目)的的(?![确士])/;

/** Two characters meet by chance where compounds follow one another (政府政府网站), so only words of sums count among them. */
const doubledWord = /([\p{Script=Han}]{3,6})\1|(预算|经费|资金|支出|收入|增加|减少|上年|主要|根据)\2/u;

/** No word is said twice (服务费减少比上年减少, 的的, 预算预算), and none its contrary in the same breath (减少比上年增加). */
export const wordsNotRepeated: TextRule = {
  id: "words-not-repeated",
  group: "text",
  severity: "warning",
  dimension: "truthfulness",
  basis: "official-format",
  scope: "every-department",
  *checkText(text) {
    yield* directionTwice(text);
    yield* [doubledParticle, doubledWord].flatMap((pattern) => faults(text, pattern));
  },
};

/** 减少比上年减少: a direction twice with nothing between them that could rise or fall by itself. */
function directionTwice({ path, text }: WrittenText): readonly Fault[] {
  const directions = readDirections(text);
  return directions.flatMap((second, index) => {
    const first = directions[index - 1];
    const twice =
      first !== undefined && first.clause.from === second.clause.from && onlyComparison.test(second.subject.written);
    if (!twice) return [];
    const values = { written: text.slice(first.from, second.to), word: second.written };
    const variant = first.direction === second.direction ? "direction" : "contrary";
    return [{ variant, places: [textPlace(path, text, first.from, second.to)], values }];
  });
}

function faults(text: WrittenText, pattern: RegExp): readonly Fault[] {
  return textMatches(text, pattern).map(({ written, place }) => {
    const word = written.slice(0, written.length / 2);
    return { variant: "word", places: [place], values: { written, word }, atMost: "info" };
  });
}
