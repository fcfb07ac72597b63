import type { Severity } from "../../finding.ts";
import type { Fault, TextRule } from "../../rule.ts";
import type { WrittenText } from "../../written-text.ts";
import { distinct, textMatches } from "./text-matches.ts";

interface Stray {
  readonly variant: string;
  readonly pattern: RegExp;
  readonly atMost?: Severity;
  /** Fields of persons’ names, which are spaced out so that they align. */
  readonly notIn?: RegExp;
}

const person = /\.leader$|contact\.name$/;

const strays: readonly Stray[] = [
  // A question mark of the wrong width is most often a character that a conversion lost.
  {
    variant: "question-mark",
    pattern: /(?<=[\p{Script=Han}，。；：、！？“”（）《》])\?+|\?+(?=[\p{Script=Han}，。；：、！？“”（）《》])/u,
  },
  { variant: "unreadable", pattern: /\ufffd+|锟斤拷|烫烫烫|屯屯屯/ },
  {
    variant: "markup",
    pattern: /&(?:nbsp|amp|lt|gt|quot|#\d{1,5});|<\/?(?:br|p|div|span|td|tr|font)\b[^<>\n]{0,40}>/i,
  },
  { variant: "lookalike", pattern: /[\u2e80-\u2fdf\uf900-\ufaff岀髙囯冋]/ },
  { variant: "invisible", pattern: /[\u00ad\u200b-\u200d\u2060\ufeff]+/, atMost: "warning" },
  { variant: "spaces", pattern: /(?<=[^\s])[ \u00a0\u3000]{2,}(?=\p{Script=Han})/u, atMost: "warning", notIn: person },
  {
    variant: "spaces",
    pattern: /(?<=\p{Script=Han})[ \u00a0\u3000](?=\p{Script=Han})|^\s+|(?<!\s)\s+$/u,
    atMost: "info",
    notIn: person,
  },
];

/** No text holds a stray question mark, an unreadable or invisible character, remains of markup, or spaces between characters (乱码、多余空格). */
export const charactersBelong: TextRule = {
  id: "characters-belong",
  group: "text",
  severity: "error",
  dimension: "truthfulness",
  basis: "official-format",
  scope: "every-department",
  *checkText(text) {
    yield* strays.flatMap((stray) => faultsOf(text, stray));
  },
};

function faultsOf(text: WrittenText, { variant, pattern, atMost, notIn }: Stray): readonly Fault[] {
  const found = notIn?.test(text.path) ? [] : textMatches(text, pattern);
  if (found.length === 0) return [];
  const values = { count: found.length, written: distinct(found.map(({ written }) => written)) };
  return [{ variant, places: found.map(({ place }) => place), values, ...(atMost === undefined ? {} : { atMost }) }];
}
