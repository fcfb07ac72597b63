import { type Span, spanOf } from "./span.ts";

/** The number of an official paper (文号): 国办发〔2020〕53号. */
export interface ReadDocumentNumber extends Span {
  /** 国办发; words before it that are no part of it are left out as far as they are known. */
  readonly agency: string;
  readonly year: number;
  readonly number: string;
  /** Whether the year stands in 〔〕, as GB/T 9704 has it. */
  readonly proper: boolean;
  /** As it should be written. */
  readonly mended: string;
}

const yearAndNumber = /([〔【[（(［﹝]) ?((?:19|20)\d{2}) ?([〕】\]）)］﹞]) ?(第?)0?(\d{1,5}) ?号/g;
const precedingWords = /^.*(?:根据|依据|按照|依照|遵照|参照|落实|执行|印发|下发|转发|通知|文件|见|及|和|与|的|以|为)/;

/** Every number of a paper in a text, in whatever brackets. */
export function readDocumentNumbers(text: string): readonly ReadDocumentNumber[] {
  if (!text.includes("号")) return [];
  return [...text.matchAll(yearAndNumber)].flatMap((match) => {
    const [written, open = "", year = "", close = "", ordinal = "", number = ""] = match;
    const letters = /[一-鿿]+$/.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? "";
    const agency = letters.replace(precedingWords, "");
    if (agency === "") return [];
    const span = spanOf(text, match.index - agency.length, match.index + written.length);
    const proper = open === "〔" && close === "〕" && ordinal === "";
    return [{ ...span, agency, year: Number(year), number, proper, mended: `${agency}〔${year}〕${number}号` }];
  });
}
