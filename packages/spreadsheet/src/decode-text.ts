import { Refusal } from "./problem.ts";

/**
 * The text of a file that does not say its encoding: what has a mark is as marked, else UTF-8, else GB18030, which
 * Excel in China writes.
 *
 * @throws {Refusal} when it is neither, or UTF-8 with some bytes damaged, which GB18030 would turn into wrong words
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decode(bytes, "utf-16be");
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, "utf-8");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const damaged = new TextDecoder("utf-8").decode(bytes);
    const replaced = damaged.match(/\uFFFD/g)?.length ?? 0;
    const whole = damaged.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
    if (whole > replaced) throw new Refusal("broken-text-encoding");
    return decode(bytes, "gb18030");
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("broken-text-encoding");
  }
}
