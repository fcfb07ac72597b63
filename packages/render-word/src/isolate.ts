const leftToRightMark = "\u200e";
const rightToLeftMark = "\u200f";

/** Marks on both sides hold a token's sign and percent sign to it; Word knows no isolates. */
export function isolate(text: string): string {
  return rightToLeftMark + leftToRightMark + text + leftToRightMark + rightToLeftMark;
}
