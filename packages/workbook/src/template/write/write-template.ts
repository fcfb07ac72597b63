import { forms } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { workbookBytes } from "@mingzhang/render-excel";
import ExcelJS, { type Workbook, type Worksheet } from "exceljs";
import type { SheetLayout } from "../../layout/block.ts";
import { sheetLayouts } from "../../layout/sheets.ts";
import { type Draft, listAt } from "../draft.ts";
import { firstColumn } from "../marks.ts";
import { currentFormula, type PanelsBySheet, type PlacedPanel } from "./current-formula.ts";
import { fitRows } from "./row-height.ts";
import type { TemplateSetting, WriterSetting } from "./setting.ts";
import { sheetName, sheetTitle } from "./sheet-name.ts";
import { absolute, onSheet, SheetPen } from "./sheet-pen.ts";
import { translationShelf } from "./translation-shelf.ts";
import { turnAround } from "./turn-around.ts";
import { writeGrid } from "./write-grid.ts";
import { writeCodes, writeLists } from "./write-lists.ts";
import { writePanel } from "./write-panel.ts";
import { writeStart } from "./write-start.ts";
import { writeTranslations } from "./write-translations.ts";

/** How many sheets for the targets of projects there are at least; more are copies that the clerk makes. */
const fewestProjects = 3;

/** A sheet that holds data, and which element of a list it is about, if it is about one. */
interface Part {
  readonly pen: SheetPen;
  readonly layout: SheetLayout;
  readonly index: number;
}

/**
 * The workbook that a department fills in, with whatever is known already: nothing, what last year's disclosure hands on,
 * or a whole disclosure. Reading it back gives the same data.
 */
export async function writeTemplate(draft: Draft, setting: TemplateSetting): Promise<Uint8Array> {
  const { locale, languages } = setting;
  const words = locale.words.workbook;
  const workbook = new ExcelJS.Workbook();
  // No clock reaches a file.
  Object.assign(workbook, { created: new Date(0), modified: new Date(0), title: words.start.title });
  workbook.calcProperties = { fullCalcOnLoad: true };
  const shelf = translationShelf(draft, languages);
  const nameOf = (sheet: string) => sheetName(sheet, locale);
  const full: WriterSetting = { ...setting, draft, words, nameOf, translate: shelf.take };

  // The start page is the first tab, and written last, when it is known what the others hold.
  const start = new SheetPen(workbook.addWorksheet(nameOf("start")), "start");
  const panels = new Map<string, PlacedPanel>();
  const panelAt: PanelsBySheet = (form, panel = "main") => {
    const found = panels.get(`${form}.${panel}`);
    if (found === undefined) throw new RangeError(`no panel ${form}.${panel}`);
    return found;
  };
  const parts = addParts(workbook, full);
  const units: string[] = [];
  for (const part of parts) {
    writeTitle(part.pen, part.layout.id, full);
    for (const block of part.layout.blocks) {
      const { pen } = part;
      const top = pen.nextNumber;
      if (block.kind === "panel") {
        panels.set(`${block.form}.${block.panel}`, { sheet: pen.sheet.name, view: writePanel(pen, block, full) });
        continue;
      }
      writeGrid(pen, block, full, {
        at: (pattern) => dataPath(pattern, part, draft),
        current: currentFormula(panelAt),
      });
      units.push(...unitCells(pen.sheet, top, pen.nextNumber));
    }
  }
  const translations = new SheetPen(workbook.addWorksheet(nameOf("translations")), "translations");
  writeTitle(translations, "translations", full);
  writeTranslations(translations, shelf.rest(), full);
  writeCodes(workbook, full);
  writeLists(workbook, full, units);
  const sheets = parts.map(({ pen, layout }) => ({
    name: pen.sheet.name,
    title: layout.repeats === undefined ? sheetTitle(layout.id, locale) : pen.sheet.name,
    tallies: pen.tallies,
  }));
  writeStart(start, full, sheets, panelAt);
  for (const sheet of workbook.worksheets) await finishSheet(sheet, locale);
  return await workbookBytes(workbook);
}

function addParts(workbook: Workbook, { draft, nameOf }: WriterSetting): readonly Part[] {
  return sheetLayouts.flatMap((layout) => {
    const { id, repeats } = layout;
    const count = repeats === undefined ? 1 : Math.max(fewestProjects, listAt(draft, repeats).length);
    return Array.from({ length: count }, (_, index): Part => {
      const name = repeats === undefined ? nameOf(id) : `${nameOf(id)}${index + 1}`;
      return { pen: new SheetPen(workbook.addWorksheet(name), id), layout, index };
    });
  });
}

/** The path of the data that a sheet shows for a pattern; nothing on a sheet that is free for one more. */
function dataPath(pattern: string, { layout, index }: Part, draft: Draft): string | undefined {
  if (layout.repeats === undefined) return pattern;
  return index < listAt(draft, layout.repeats).length ? pattern.replace("*", String(index)) : undefined;
}

function writeTitle(pen: SheetPen, id: string, { words, locale }: WriterSetting): void {
  const titles: Readonly<Record<string, string>> = words.title;
  const hints: Readonly<Record<string, string>> = words.hint;
  const isForm = forms.some((form) => form.id === id);
  pen.write(pen.nextShown(30).getCell(firstColumn), titles[id] ?? sheetTitle(id, locale), "title");
  const row = pen.nextShown(32);
  pen.write(row.getCell(firstColumn), hints[isForm ? "form" : id] ?? words.hint.other, "hint");
  pen.sheet.mergeCells(row.number, firstColumn, row.number, firstColumn + 3);
}

/** The cells between two rows in which a unit of the department is named, for the drop-downs of units. */
function unitCells(sheet: Worksheet, top: number, bottom: number): readonly string[] {
  const cells: string[] = [];
  let block = "";
  for (let row = top; row < bottom; row += 1) {
    const key = sheet.getCell(row, 1).text;
    if (key.startsWith("@")) block = key;
    const isName = key === "department.name" || (block === "@overview.subordinateUnits.names" && key === "");
    if (isName) cells.push(onSheet(sheet.name, absolute(firstColumn + 1, row)));
  }
  return cells;
}

/** Sums and labels cannot be changed by mistake; whoever means it takes the protection off, for which no password is needed. */
async function finishSheet(sheet: Worksheet, { dir }: Locale): Promise<void> {
  fitRows(sheet);
  if (sheet.views.length === 0) sheet.views = [{ state: "frozen", xSplit: 0, ySplit: 2, showGridLines: false }];
  if (dir === "rtl") turnAround(sheet);
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  await sheet.protect("", {
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    deleteRows: true,
    sort: true,
    autoFilter: true,
  });
}
