import type { Direction } from "../../prose/direction-words.ts";
import { type ReadAmount, readAmounts } from "../../prose/read-amounts.ts";
import { type ReadDirection, readDirections } from "../../prose/read-directions.ts";
import { type ReadPercent, readPercents } from "../../prose/read-percents.ts";
import { type Span, spanOf } from "../../prose/span.ts";

/** That something rose, fell or stayed, as a reason says it. */
export interface Claim {
  readonly direction: Direction;
  /** The clause that it is told in. */
  readonly clause: Span;
  /** The word of direction. */
  readonly word: Span;
  /** The clause as far as it belongs to the claim, from what rises or falls to the word. */
  readonly span: Span;
  /** What rises or falls, each member of a list by itself; none where the clause names nothing new. */
  readonly nouns: readonly Span[];
  /** Whether last year is named as the measure (比上年). */
  readonly compared: boolean;
  /** Whether the clause begins the text: what it goes on about cannot be named before it. */
  readonly first: boolean;
  /** What the word acts upon, where it is no figure: 一般性支出 of 压减一般性支出, whose subject is who did it. */
  readonly object: string;
  /** Whether it is told as the outcome of what precedes (从而、相应). */
  readonly outcome: boolean;
  /** By how much, where it is said at once: 减少24.43万元, 下降39.43%. */
  readonly amount?: ReadAmount;
  readonly percent?: ReadPercent;
}

const outcomeWords = "从而|因而|因此|由此|所以|导致|致使|造成|使得|使|带来|故|随之|相应";
const lead = new RegExp(
  `^(?:${outcomeWords}|同时|另外|此外|其中|主要是?|因为?|由于|随着|并且?|且|今年|本年度?|当年|本年|预计|我单位|我局|我办|本部门|本单位|本级|全年|各|\\d{4}年度?|的|后|了|\\s)+`,
);
const comparison = "(?:比|较|与|同|和)(?:上年度?|上一年度?|去年|\\d{4}年度?)(?:预算|同期)?(?:相比)?数?";
const tail = new RegExp(
  `(?:${comparison}|${outcomeWords}|有所|同比|略有|大幅|小幅|逐年|逐步|均|都|也|又|将|已|持续|明显|进一步|总体|整体|会|继续|相对|较多|较大|有|\\s)+$`,
);
/** No more characters than these lead up to a noun or modify a word of direction; bounds what is searched in a long text. */
const longestModifier = 40;

const rateOrStandard = /(?:标准|比例|费率|系数|定额)$/;

/** Every claim of a text, with what it is about; clauses that say 增加的… or 高于 describe, and claim nothing. */
export function readClaims(text: string): readonly Claim[] {
  const amounts = new Map(readAmounts(text).map((amount) => [amount.from, amount]));
  const percents = new Map(readPercents(text).map((percent) => [percent.from, percent]));
  return readDirections(text).flatMap((direction) => {
    if (/^的|^额|^量/.test(direction.rest.written) || /[高低]于/.test(direction.written)) return [];
    const { core, before, after } = stripped(direction);
    if (rateOrStandard.test(core.written)) return [];
    const amount = following(amounts, direction);
    const percent = following(percents, direction);
    return [
      {
        direction: direction.direction,
        clause: direction.clause,
        word: spanOf(text, direction.from, direction.to),
        span: spanOf(text, core.from, direction.to),
        nouns: nounsOf(text, core),
        compared: new RegExp(comparison).test(after),
        first: direction.clause.from === 0,
        object: amount === undefined && percent === undefined ? objectOf(direction.rest.written) : "",
        outcome: new RegExp(outcomeWords).test(before + after),
        ...(amount === undefined ? {} : { amount }),
        ...(percent === undefined ? {} : { percent }),
      },
    ];
  });
}

/** What follows the word, but for 了 and remarks in brackets. */
function objectOf(rest: string): string {
  return rest
    .replace(/^了/, "")
    .replace(/^[（(].*$/, "")
    .trim();
}

/** 增加了23.74万元, 下降约2%: the figure of a change stands right behind its word. */
function following<T>(figures: ReadonlyMap<number, T>, { to }: ReadDirection): T | undefined {
  return figures.get(to) ?? figures.get(to + 1) ?? figures.get(to + 2);
}

function stripped({ subject }: ReadDirection): {
  readonly core: Span;
  readonly before: string;
  readonly after: string;
} {
  const after = tail.exec(subject.written.slice(-longestModifier))?.[0] ?? "";
  const kept = subject.written.slice(0, subject.written.length - after.length);
  const before = lead.exec(kept.slice(0, longestModifier))?.[0] ?? "";
  const from = subject.from + before.length;
  const written = kept.slice(before.length);
  return { core: { from, to: from + written.length, written }, before, after };
}

function nounsOf(text: string, core: Span): readonly Span[] {
  return [...core.written.matchAll(/(?:[^、和及与]|及(?=相关))+/g)].map(({ 0: written, index }) =>
    spanOf(text, core.from + index, core.from + index + written.length),
  );
}
