/** Whether a figure is a floor or a ceiling. */
export type Bound = ">=" | "<=" | ">" | "<";

const before: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不少于|不低于|不小于|不得少于|不得低于|至少|最少|≥|>=)\s*$/, ">="],
  [/(?:不超过|不高于|不大于|不多于|不得超过|不得高于|至多|最多|控制在|≤|<=)\s*$/, "<="],
  [/(?:超过|多于|高于|大于|>)\s*$/, ">"],
  [/(?:少于|低于|小于|不足|<)\s*$/, "<"],
];

const after: readonly (readonly [RegExp, Bound])[] = [
  [/^\s*(?:及以上|以上|或以上|起)/, ">="],
  [/^\s*(?:及以下|以下|以内|之内|或以下)/, "<="],
];

/** What stands beside a figure and makes it a floor or a ceiling: 不少于…, …以内. */
export function boundOf(text: string, from: number, to: number): { readonly bound?: Bound } {
  const left = text.slice(Math.max(0, from - 6), from);
  const right = text.slice(to, to + 4);
  const found =
    before.find(([pattern]) => pattern.test(left))?.[1] ?? after.find(([pattern]) => pattern.test(right))?.[1];
  return found === undefined ? {} : { bound: found };
}
