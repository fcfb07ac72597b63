import { chineseNumber } from "../prose/chinese-number.ts";

/** The numbers that a text writes in digits, and those that it writes in Chinese characters and another language may write in digits. */
export interface Numerals {
  readonly digits: readonly string[];
  readonly words: readonly string[];
}

const arabicZeros = [0x0660, 0x06f0];

/** Reads the numbers of a text in their order, each in its plainest form: `1,332.40`, `１３３２.４` and `١٣٣٢٫٤` are all `1332.4`. */
export function readNumerals(text: string): Numerals {
  const plain = text
    .normalize("NFKC")
    .replace(/[٠-٩۰-۹]/g, (digit) =>
      String(digit.charCodeAt(0) - (arabicZeros.findLast((zero) => digit.charCodeAt(0) >= zero) ?? 0)),
    )
    .replace(/(?<=\d)٫(?=\d)/g, ".");
  const digits = plain.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return { digits: digits.map(plainest), words: (plain.match(/[〇零一二三四五六七八九十百千]+/g) ?? []).map(spelt) };
}

function plainest(numeral: string): string {
  const [whole = "", fraction = ""] = numeral.replaceAll(",", "").split(".");
  const rest = fraction.replace(/0+$/, "");
  return whole.replace(/^0+(?=\d)/, "") + (rest === "" ? "" : `.${rest}`);
}

/** 十二 is 12; 二〇二五, which is no number but a row of digits, is 2025. */
function spelt(words: string): string {
  const number = chineseNumber(words);
  return plainest(number === undefined ? words.replace(/./g, (each) => String(chineseNumber(each))) : String(number));
}

/** Numbers of the source that the target lacks, and numbers of the target that the source does not have. */
export interface NumeralDifference {
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** Compares what two languages count, in whatever order their grammar puts it; nothing when they agree. */
export function numeralDifference(source: string, target: string): NumeralDifference | undefined {
  const from = readNumerals(source);
  const to = readNumerals(target);
  const missing = without(from.digits, to.digits);
  const added = without(without(to.digits, from.digits), from.words);
  return missing.length === 0 && added.length === 0 ? undefined : { missing, added };
}

function without(numerals: readonly string[], taken: readonly string[]): readonly string[] {
  const rest = [...taken];
  return numerals.filter((numeral) => {
    const index = rest.indexOf(numeral);
    if (index < 0) return true;
    rest.splice(index, 1);
    return false;
  });
}
