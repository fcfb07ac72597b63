import { Decimal } from "@mingzhang/core";
import type { Cell } from "@mingzhang/spreadsheet";
import { blank, type CellReading, found, problem, readContent, shown } from "./cell-reading.ts";
import { type MoneyUnit, moneyUnit, powerOfTen } from "./money-unit.ts";
import { typedText } from "./typed-text.ts";

/** An exact sum in 元, and the digits as they stood. */
export interface Money {
  readonly yuan: Decimal;
  /** The places after the point, of the unit in which it was written. */
  readonly places: number;
  readonly unit: MoneyUnit;
  /** A number may carry the places that its format hides; a text shows all that it has. */
  readonly typed: boolean;
}

const digits = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
/** `-1,332.40`, `(135.94)` and `135.94-` as accounts write what is below zero, with ¥ before and 元 behind. */
const writtenAmount = new RegExp(
  `^(?<before>[-+])?[¥$]?(?<open>\\()?(?<sign>[-+])?[¥$]?(?<digits>${digits})(?<after>-)?(?<close>\\))?(?<unit>[\\p{Script=Han}]*)$`,
  "u",
);
/** What stands in a cell where there is nothing. */
const nothing = /^(?:[-/]+|无|空)$/;

/**
 * Reads a cell as money. A unit that it writes itself (12万元) goes before that of its table; nothing is guessed.
 *
 * @param unit of the table
 */
export function readMoney(cell: Cell | undefined, unit: MoneyUnit): CellReading<Money> {
  const content = readContent(cell);
  if (content.kind !== "value") return content;
  const { kind, text } = content.value;
  switch (kind) {
    case "boolean":
      return problem("not-an-amount", { found: text });
    case "day":
      return problem("day-for-amount", { found: text });
    case "number":
      return readNumber(text, cell?.numberFormat ?? "", unit);
    case "text":
      return readText(text, unit);
  }
}

function readNumber(text: string, format: string, unit: MoneyUnit): CellReading<Money> {
  const shape = format.split(";")[0] ?? "";
  const literal = [...shape.matchAll(/"([^"]*)"|\\(.)/g)].map(([, quoted, single]) => quoted ?? single ?? "").join("");
  const bare = shape.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "");
  if (bare.includes("%")) return problem("percent-for-amount", { found: `${new Decimal(text).times(100).toFixed()}%` });
  // `0.00,` shows thousands and `0!.0,` ten thousands: what a reader sees is then not what the cell holds.
  if (/[0#?],+(?!.*[0#?])/.test(bare) || bare.includes("!")) return problem("scaled-amount", { found: text, format });
  return money(text, moneyUnit(typedText(literal)) ?? moneyUnit(bare.match(/[万亿千]?元/)?.[0] ?? "") ?? unit, false);
}

function readText(text: string, unit: MoneyUnit): CellReading<Money> {
  // `="1332.40"` is how CSV files keep programs from reading a number.
  const typed = typedText(text.replace(/^=?"(.*)"$/s, "$1")).replace(/[−‒–—―﹣]/g, "-");
  if (nothing.test(typed.replace(/\s/g, ""))) return blank;
  if (/%|‰/.test(typed)) return problem("percent-for-amount", { found: shown(text) });
  // Spaces part thousands in some exports; anywhere else they part two numbers.
  const written = typed.replace(/(?<=\d)\s+(?=\d)/g, ",").replace(/\s+/g, "");
  const { before, open, sign, digits = "", after, close, unit: mark = "" } = writtenAmount.exec(written)?.groups ?? {};
  const own = mark === "" ? unit : moneyUnit(mark);
  const signs = [before, open, sign, after].filter((each) => each !== undefined && each !== "+");
  if (digits === "" || own === undefined || (open === undefined) !== (close === undefined) || signs.length > 1) {
    return problem("not-an-amount", { found: shown(text) });
  }
  return money(`${signs.length === 0 ? "" : "-"}${digits.replaceAll(",", "")}`, own, true);
}

function money(text: string, unit: MoneyUnit, typed: boolean): CellReading<Money> {
  const value = new Decimal(text);
  const yuan = value.times(Decimal.pow(10, powerOfTen[unit]));
  if (yuan.abs().greaterThanOrEqualTo("1e16")) return problem("amount-too-large", { found: shown(text) });
  return found({ yuan, places: value.decimalPlaces(), unit, typed });
}
