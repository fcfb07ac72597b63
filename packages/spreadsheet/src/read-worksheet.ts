import type { Allowance } from "./allowance.ts";
import type { Archive } from "./archive.ts";
import { addCell, emptySheet, type SheetContent } from "./collect-sheet.ts";
import { exactDigits } from "./exact-digits.ts";
import { lastRow as lastRowOfAll, parseAddress, parseMerge } from "./parse-address.ts";
import { plainText } from "./plain-text.ts";
import { Refusal } from "./problem.ts";
import { createTextCollector } from "./read-shared-strings.ts";
import type { CellFormat } from "./read-styles.ts";
import type { SheetEntry } from "./read-workbook-part.ts";
import { type Attributes, isTrue, readXml } from "./read-xml.ts";
import { serialDate, writtenDate } from "./serial-date.ts";
import type { CellValue } from "./workbook.ts";

/** What the cells of every sheet refer to. */
export interface WorkbookContext {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly (CellFormat | undefined)[];
  readonly date1904: boolean;
  readonly allowance: Allowance;
}

export async function readWorksheet(
  archive: Archive,
  part: string,
  { name, hidden }: SheetEntry,
  context: WorkbookContext,
): Promise<SheetContent> {
  const sheet = emptySheet(name, hidden);
  const broken = () => new Refusal("broken-part", { part });
  const inlineText = createTextCollector();
  const sharedFormulas = new Map<string, string>();
  let row = 0;
  let column = 0;
  let rowsAreHidden = false;
  let cell: Attributes = {};
  let formulaAttributes: Attributes = {};
  let formula: string | undefined;
  let written: string | undefined;

  function openRow(attributes: Attributes): void {
    row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]);
    if (!(Number.isInteger(row) && row >= 1 && row <= lastRowOfAll)) throw broken();
    column = 0;
    const { hidden, ht } = attributes;
    // Where rows are hidden by default, a row that is shown says so or has a height.
    const isHidden = hidden === undefined ? rowsAreHidden && ht === undefined : isTrue(hidden);
    if (isHidden || Number(ht ?? 1) === 0) sheet.hiddenRows.add(row);
  }

  function openCell(attributes: Attributes): void {
    context.allowance.takeCell();
    cell = attributes;
    formula = undefined;
    written = undefined;
    formulaAttributes = {};
    const position = attributes["r"] === undefined ? { column: column + 1, row } : parseAddress(attributes["r"]);
    if (position === undefined || position.row !== row) throw broken();
    ({ column } = position);
  }

  function closeFormula(text: string): void {
    const { t: type, si: shared = "" } = formulaAttributes;
    if (type === "shared" && text !== "") sharedFormulas.set(shared, text);
    formula = type === "shared" && text === "" ? (sharedFormulas.get(shared) ?? "") : plainText(text);
  }

  function closeCell(): void {
    const format = context.formats[Number(cell["s"] ?? 0)];
    const text = inlineText.take();
    const value = cell["t"] === "inlineStr" ? textValue(plainText(text)) : valueOf(cell["t"], written, format);
    if (value === undefined && formula === undefined) return;
    const content = {
      column,
      value: value ?? { kind: "uncalculated" as const },
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { numberFormat: format.code }),
    };
    addCell(sheet, row, content, context.allowance);
  }

  /** Nothing where the file has no value. */
  function valueOf(type = "n", text: string | undefined, format: CellFormat | undefined): CellValue | undefined {
    if (text === undefined) return undefined;
    if (type === "str") return textValue(plainText(text));
    if (text.trim() === "") return undefined;
    switch (type) {
      case "n": {
        const digits = exactDigits(text);
        if (digits === undefined) return textValue(text);
        const iso = format?.isDate === true ? serialDate(digits, context.date1904) : undefined;
        return iso === undefined ? { kind: "number", digits } : { kind: "date", iso };
      }
      case "s": {
        const shared = /^\s*\d+\s*$/.test(text) ? context.sharedStrings[Number(text)] : undefined;
        if (shared === undefined) throw broken();
        return textValue(shared);
      }
      case "b":
        return { kind: "boolean", value: isTrue(text.trim()) };
      case "e":
        return { kind: "error", code: text.trim() };
      case "d": {
        const iso = writtenDate(text.trim());
        return iso === undefined ? textValue(text) : { kind: "date", iso };
      }
      default:
        throw broken();
    }
  }

  await readXml(archive, part, "worksheet", {
    open(element, attributes) {
      inlineText.open(element);
      if (element === "c") openCell(attributes);
      else if (element === "row") openRow(attributes);
      else if (element === "f") formulaAttributes = attributes;
      else if (element === "sheetFormatPr") rowsAreHidden = isTrue(attributes["zeroHeight"]);
      else if (element === "col") addHiddenColumns(sheet, attributes);
      else if (element === "mergeCell") {
        context.allowance.takeMerge();
        const merge = parseMerge(attributes["ref"] ?? "");
        if (merge !== undefined) sheet.merges.push(merge);
      }
    },
    close(element, text) {
      inlineText.close(element, text);
      if (element === "v") written = text;
      else if (element === "f") closeFormula(text);
      else if (element === "c") closeCell();
    },
  });
  return sheet;
}

function textValue(text: string): CellValue {
  return { kind: "text", text };
}

function addHiddenColumns(sheet: SheetContent, { min, max, hidden, width = "1" }: Attributes): void {
  if (!isTrue(hidden) && Number(width) !== 0) return;
  const first = Number(min);
  const last = Number(max);
  if (first >= 1 && last >= first) sheet.hiddenColumns.push({ first, last });
}
