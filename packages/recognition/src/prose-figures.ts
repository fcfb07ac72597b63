import { type Amount, amount, change, decimalPattern, difference, plain, sum } from "@mingzhang/core";

/** What the sentences of a document say in figures. */
export interface ProseFigures {
  /** Sentences that speak of money. */
  readonly sentences: number;
  readonly amounts: number;
  /** Of these, those that stand in a table too. */
  readonly inTables: number;
  /** Amounts that stand in no table: last year's, differences, and what may be wrong. */
  readonly elsewhere: readonly string[];
  /** Comparisons with last year that could be recomputed. */
  readonly changes: number;
  readonly wrongChanges: readonly WrongChange[];
}

/** A percent that does not follow from the amounts of its own sentence. */
export interface WrongChange {
  readonly sentence: string;
  readonly stated: string;
  /** Absent where there was nothing last year, of which no percent can be. */
  readonly computed?: string;
}

const money = /(\d[\d,]*(?:\.\d+)?)\s*万元/g;

const compared =
  /(\d[\d,]*\.\d+)\s*万元[，,](?:[^，。；]*)?比(?:上年|上一年|\d{4}\s*年)[^，。；\d]*(增加|减少)\s*(\d[\d,]*\.\d+)\s*万元[，,]\s*(?:增长|下降|增加|减少)\s*(\d+(?:\.\d+)?)\s*[%％]/g;

/** It ends without a full stop, and is no part of the sentence behind it. */
const heading = /^(?:第[一二三四五六七八九十]+部分.*|表\s*\d+)$/;

/** Looks up every amount of the prose in the tables, and recomputes every percent of a change. */
export function proseFigures(prose: readonly string[], figures: ReadonlySet<string>): ProseFigures {
  const sentences = prose
    .filter((line) => !heading.test(line.trim()))
    .join("")
    // Lines that are stretched to their measure come with a space between any two characters.
    .replace(/\s/g, "")
    .split(/(?<=[。；])/u)
    .filter((sentence) => sentence.includes("万元"));
  const amounts = sentences.flatMap((sentence) => [...sentence.matchAll(money)].flatMap(([, text = ""]) => read(text)));
  const elsewhere = amounts.map((each) => plain(each)).filter((text) => !figures.has(text));
  const changes = sentences.flatMap((sentence) =>
    [...sentence.matchAll(compared)].map((match) => ({ sentence, match })),
  );
  return {
    sentences: sentences.length,
    amounts: amounts.length,
    inTables: amounts.length - elsewhere.length,
    elsewhere: [...new Set(elsewhere)],
    changes: changes.length,
    wrongChanges: changes.flatMap(({ sentence, match }) => wrongChange(sentence, match)),
  };
}

function wrongChange(sentence: string, [, current = "", direction, by = "", stated = ""]: RegExpExecArray) {
  const [now, moved] = [read(current)[0], read(by)[0]];
  if (now === undefined || moved === undefined) return [];
  const before = direction === "增加" ? difference(now, moved) : sum([now, moved]);
  const computed = change(now, before);
  const percent = "percent" in computed ? computed.percent.toFixed(2) : undefined;
  if (percent !== undefined && Number.parseFloat(percent) === Number.parseFloat(stated)) return [];
  const wrong: WrongChange = { sentence: sentence.trim(), stated: `${stated}%` };
  return [percent === undefined ? wrong : { ...wrong, computed: `${percent}%` }];
}

function read(text: string): readonly Amount[] {
  const digits = text.replaceAll(",", "");
  return decimalPattern.test(digits) ? [amount(digits)] : [];
}
