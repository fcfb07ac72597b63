/** Some characters of a text, the last one excluded, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** As it stands in the text. */
  readonly written: string;
}

export function spanOf(text: string, from: number, to: number): Span {
  return { from, to, written: text.slice(from, to) };
}

/** Whether a span lies in one of others, which are in order and do not overlap. */
export function within(others: readonly Span[], part: Pick<Span, "from" | "to">): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.to ?? 0) < part.to) low = middle + 1;
    else high = middle;
  }
  const other = others[low];
  return other !== undefined && other.from <= part.from && part.to <= other.to;
}
