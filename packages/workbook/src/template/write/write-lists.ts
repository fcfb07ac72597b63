import type { ClassificationEntry } from "@mingzhang/core";
import type { Workbook } from "exceljs";
import { suggestions } from "../official-words.ts";
import { looks } from "./looks.ts";
import type { WriterSetting } from "./setting.ts";
import { columnRange, onSheet, SheetPen } from "./sheet-pen.ts";
import type { ListName } from "./validation.ts";
import { writeText } from "./write-value.ts";

/** The sheet on which a clerk finds codes, and their drop-downs find them too. */
export function writeCodes(workbook: Workbook, { words, catalogue, names, nameOf }: WriterSetting): void {
  const sheet = workbook.addWorksheet(nameOf("codes"));
  const pen = new SheetPen(sheet, "codes");
  pen.write(pen.nextShown(30).getCell(2), words.sheet.codes, "title");
  const head = pen.nextShown(22);
  const first = pen.nextNumber;
  const lists: readonly (readonly [readonly ClassificationEntry[], ListName, string])[] = [
    [catalogue.functional.entries, "functionalCodes", words.codes.functional],
    [catalogue.economic.entries, "economicCodes", words.codes.economic],
    [catalogue.functional.children(), "categoryCodes", words.codes.categories],
  ];
  // The code, what it is called, what it is called in the language of the labels, and a gap.
  const width = names === undefined ? 3 : 4;
  lists.forEach(([entries, name, title], list) => {
    const column = 2 + list * width;
    pen.write(head.getCell(column), words.head.code, "head");
    pen.write(head.getCell(column + 1), title, "head");
    pen.widen(column, 12);
    pen.widen(column + 1, 40);
    if (names !== undefined) {
      pen.write(head.getCell(column + 2), words.translations.target, "head");
      pen.widen(column + 2, 50);
    }
    entries.forEach((entry, index) => {
      const [code, title] = [sheet.getCell(first + index, column), sheet.getCell(first + index, column + 1)];
      writeText(code, entry.code);
      writeText(title, entry.name);
      code.style = { ...looks.label, numFmt: "@" };
      title.style = looks.label;
      const translated = names?.get(entry.code);
      if (translated !== undefined) pen.write(sheet.getCell(first + index, column + 2), translated, "label");
    });
    const last = first + entries.length - 1;
    workbook.definedNames.add(onSheet(sheet.name, columnRange(column, first, last)), name);
    const both = columnRange(column, first, last).replace(/[A-Z]+(?=\$\d+$)/, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + 1),
    );
    workbook.definedNames.add(onSheet(sheet.name, both), name.replace("Codes", "Names"));
  });
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: first - 1, showGridLines: false }];
}

/** What drop-downs offer besides codes; hidden, because nobody has to see it. */
export function writeLists(workbook: Workbook, { nameOf }: WriterSetting, units: readonly string[]): void {
  const sheet = workbook.addWorksheet(nameOf("lists"), { state: "hidden" });
  const pen = new SheetPen(sheet, "lists");
  const first = pen.nextNumber;
  units.forEach((cell, index) => {
    sheet.getCell(first + index, 2).value = { formula: `IF(${cell}="","",${cell})` };
  });
  const lists: readonly ListName[] = ["measures", "categories", "types"];
  workbook.definedNames.add(
    onSheet(sheet.name, columnRange(2, first, first + units.length - 1)),
    "units" satisfies ListName,
  );
  lists.forEach((name, index) => {
    const entries = suggestions[name] ?? [];
    entries.forEach((entry, row) => {
      writeText(sheet.getCell(first + row, 3 + index), entry);
    });
    workbook.definedNames.add(onSheet(sheet.name, columnRange(3 + index, first, first + entries.length - 1)), name);
  });
}
