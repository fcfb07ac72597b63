import { festivals } from "./festivals.ts";
import { foldWidth } from "./fold-width.ts";
import { type Span, spanOf } from "./span.ts";

/** A day, month or other part of a year that prose names. */
export interface ReadDay extends Span {
  /** The first and the last day that can be meant, `2025-11-30`; months end with `-31`, since days are compared as texts. */
  readonly earliest: string;
  readonly latest: string;
}

const dated =
  /(?<!\d)((?:19|20)\d{2})(?:\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号])?|[-./](\d{1,2})[-./](\d{1,2})(?!\d))/g;
const undated = /(?<![\d年]\s?)(\d{1,2})\s?月\s?(\d{1,2})\s?日/g;
const parts: readonly (readonly [name: string, earliest: string, latest: string])[] = [
  ["年底", "12-01", "12-31"],
  ["年末", "12-01", "12-31"],
  ["年初", "01-01", "01-31"],
  ["上半年", "01-01", "06-31"],
  ["下半年", "07-01", "12-31"],
  ["第一季度", "01-01", "03-31"],
  ["第二季度", "04-01", "06-31"],
  ["第三季度", "07-01", "09-31"],
  ["第四季度", "10-01", "12-31"],
];
const named = new RegExp(
  `(?<!\\d)(?:((?:19|20)\\d{2})\\s?年?)?(${[...festivals.map(({ name }) => name), ...parts.map(([name]) => name)].join("|")})`,
  "g",
);
const spans = new Map([
  ...parts.map(([name, earliest, latest]): [string, { earliest: string; latest: string }] => [
    name,
    { earliest, latest },
  ]),
  ...festivals.map((festival): [string, { earliest: string; latest: string }] => [festival.name, festival]),
]);

/** The days of a text: 2025年11月30日, 2025-11-30, 2025年3月, 2026年元旦. Those without a year are read as in `year`, or left out. */
export function readDays(text: string, year?: number): readonly ReadDay[] {
  const folded = foldWidth(text);
  const found = [...folded.matchAll(dated)].flatMap(({ 0: written, 1: own, 2: month, 3: day, 4: m, 5: d, index }) =>
    dayOf(spanOf(text, index, index + written.length), own, month ?? m, day ?? d),
  );
  const bare = [...folded.matchAll(undated)].flatMap(({ 0: written, 1: month, 2: day, index }) =>
    dayOf(spanOf(text, index, index + written.length), year, month, day),
  );
  const byName = [...folded.matchAll(named)].flatMap(({ 0: written, 1: own, 2: name = "", index }) => {
    const dates = spans.get(name);
    const inYear = own ?? year;
    if (dates === undefined || inYear === undefined) return [];
    const span = spanOf(text, index, index + written.length);
    return [{ ...span, earliest: `${inYear}-${dates.earliest}`, latest: `${inYear}-${dates.latest}` }];
  });
  return [...found, ...bare, ...byName].toSorted((one, other) => one.from - other.from);
}

function dayOf(span: Span, year: string | number | undefined, month = "", day?: string): readonly ReadDay[] {
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) > 31) return [];
  const start = `${year}-${month.padStart(2, "0")}`;
  const only = day?.padStart(2, "0");
  return [{ ...span, earliest: `${start}-${only ?? "01"}`, latest: `${start}-${only ?? "31"}` }];
}
