/** A name that lacks one character of what other texts write. */
export interface DroppedCharacter {
  readonly character: string;
  /** The name with the character put in. */
  readonly expected: string;
  /** Which of the other texts have it. */
  readonly texts: readonly number[];
}

/** So many characters must be the same on both sides together where one other text has them, one fewer where several have. */
const leastAlike = 6;

/** A character that often stands within a word as in front of it, so that it makes another thing and not another spelling. */
const modifiers =
  /[的地得和与及或等之各每总均全半整新旧大小多少高低长短上中下前后内外东南西北正副主再未不非无已在受被将月年日周季级类型性化户班场次期]/;

const han = /\p{Script=Han}/u;

/**
 * Finds a character that a name lost (政务服线座席 beside 政务服务热线回访率): other texts have it between the same
 * characters, and none of them knows the name's own spelling.
 */
export function droppedCharacter(name: string, others: readonly string[]): DroppedCharacter | undefined {
  for (let at = 1; at < name.length; at++) {
    const joint = name.slice(Math.max(0, at - 2), at + 2);
    const found = new Map<string, { texts: number[]; most: number }>();
    for (const [index, text] of others.entries()) {
      const gap = widestGap(name, at, text);
      if (gap === undefined) continue;
      const { texts, most } = found.get(gap.character) ?? { texts: [], most: 0 };
      found.set(gap.character, { texts: [...texts, index], most: Math.max(most, gap.alike) });
    }
    for (const [character, { texts, most }] of found) {
      if (most + Math.min(texts.length - 1, 1) < leastAlike || others.some((text) => text.includes(joint))) continue;
      return { character, expected: name.slice(0, at) + character + name.slice(at), texts };
    }
  }
  return undefined;
}

/** Where a text has one character more at the place, and how many around it are the name's. */
function widestGap(name: string, at: number, text: string): { character: string; alike: number } | undefined {
  let widest: { character: string; alike: number } | undefined;
  const [before = "", after = ""] = [name[at - 1], name[at]];
  for (let gap = text.indexOf(before) + 1; gap > 0; gap = text.indexOf(before, gap) + 1) {
    const character = text.charAt(gap);
    if (text.charAt(gap + 1) !== after || !han.test(character) || modifiers.test(character)) continue;
    let left = 1;
    while (left < at && text[gap - 1 - left] === name[at - 1 - left]) left += 1;
    let right = 1;
    while (at + right < name.length && text[gap + 1 + right] === name[at + right]) right += 1;
    if (left + right > (widest?.alike ?? 0)) widest = { character, alike: left + right };
  }
  return widest;
}
