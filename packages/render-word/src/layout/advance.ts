/** Advances of Times New Roman from the space to the tilde, in thousandths of an em. */
const latin = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];

/** Uyghur letters in UKIJ Tuz Tom, in hundredths of an em: what the forms that a letter takes in a word measure on the average. */
const uyghur: ReadonlyMap<string, number> = new Map(
  [
    [28, "ا"],
    [29, "بلې،؛"],
    [34, "ئپ"],
    [35, "رن"],
    [36, "ى"],
    [37, "زژ"],
    [39, "وۆۇۈۋە"],
    [41, "ي"],
    [43, "تفق"],
    [44, "غ"],
    [45, "م"],
    [47, "گ"],
    [50, "د"],
    [51, "ھ؟"],
    [52, "ك"],
    [56, "«»"],
    [59, "جخچ"],
    [63, "س"],
    [65, "ش"],
    [68, "ڭ"],
  ].flatMap(([width, letters]) => Array.from(String(letters), (letter): [string, number] => [letter, Number(width)])),
);

/** Letters of other alphabets are as wide as these on the average. */
const latinLetter = 0.5;
const arabicLetter = 0.41;

/** The advance of one character in ems; a Chinese character and anything unknown is one em wide. */
export function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return (latin[code - 0x20] ?? 500) / 1000;
  if (isInvisible(code)) return 0;
  const letter = uyghur.get(character);
  if (letter !== undefined) return letter / 100;
  if (code >= 0xa0 && code < 0x0590) return latinLetter;
  if (isArabic(code)) return arabicLetter;
  return 1;
}

function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x206f) || code === 0xfeff;
}

function isArabic(code: number): boolean {
  return (code >= 0x0590 && code < 0x0900) || (code >= 0xfb1d && code < 0xff00 && !(code >= 0xfe10 && code < 0xfe70));
}

/** Between Chinese and Latin letters or digits Word and LibreOffice set some space of their own accord. */
const autoSpace = 0.2;

const ideograph = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const letterOrDigit = /[0-9A-Za-z\u00c0-\u024f]/;

export function spaceBetween(before: string, after: string): number {
  const meet = ideograph.test(before) ? letterOrDigit.test(after) : letterOrDigit.test(before) && ideograph.test(after);
  return meet ? autoSpace : 0;
}
