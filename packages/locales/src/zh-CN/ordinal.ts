const digits = "零一二三四五六七八九";

/** 一, 十, 十一, 二十三: the numerals of headings. */
export function ordinal(position: number): string {
  const tens = Math.floor(position / 10);
  const ones = position % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : digits.charAt(tens)}十`;
  return head + (ones === 0 ? "" : digits.charAt(ones));
}
