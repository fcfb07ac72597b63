import { textPlace } from "../../place.ts";
import { readDocumentNumbers } from "../../prose/read-document-numbers.ts";
import { readTitles } from "../../prose/read-titles.ts";
import type { TextRule } from "../../rule.ts";

/** The number of a paper (文号) has its year in 〔〕, without 第, and the paper’s 《title》 stands beside it. */
export const documentNumbersInForm: TextRule = {
  id: "document-numbers-in-form",
  group: "text",
  severity: "warning",
  dimension: "granularity",
  basis: "official-format",
  scope: "every-department",
  *checkText({ path, text }) {
    const numbers = readDocumentNumbers(text);
    const place = ({ from, to }: { from: number; to: number }) => textPlace(path, text, from, to);
    for (const number of numbers) {
      const { written, mended } = number;
      if (!number.proper) yield { variant: "brackets", places: [place(number)], values: { written, mended } };
    }
    const [first] = numbers;
    if (first !== undefined && readTitles(text).length === 0) {
      yield { variant: "untitled", places: numbers.map(place), values: { written: first.written } };
    }
  },
};
