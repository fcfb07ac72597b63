import { cellAddress } from "@mingzhang/spreadsheet";
import { crossChecks, type TotalFigure } from "../../layout/cross-checks.ts";
import { fileBlock } from "../../layout/sheets.ts";
import { firstColumn } from "../marks.ts";
import type { PanelsBySheet } from "./current-formula.ts";
import { looks } from "./looks.ts";
import { textWidth } from "./row-height.ts";
import type { WriterSetting } from "./setting.ts";
import { absolute, onSheet, type SheetPen, type Tally } from "./sheet-pen.ts";
import { writeGrid } from "./write-grid.ts";

/** A sheet of the workbook as the start page tells of it. */
export interface SheetSummary {
  readonly name: string;
  readonly title: string;
  readonly tallies: readonly Tally[];
}

const widths = [34, 12, 12, 12, 26];

/** The first sheet: how to fill the workbook in, what is filled and what is missing, and whether the tables agree. */
export function writeStart(
  pen: SheetPen,
  setting: WriterSetting,
  sheets: readonly SheetSummary[],
  panelAt: PanelsBySheet,
): void {
  const { words } = setting;
  widths.forEach((width, index) => pen.widen(firstColumn + index, width));
  pen.write(pen.nextShown(30).getCell(firstColumn), words.start.title, "title");
  for (const line of words.start.guide) {
    const row = pen.nextShown(30);
    pen.write(row.getCell(firstColumn), line, "hint");
    pen.sheet.mergeCells(row.number, firstColumn, row.number, firstColumn + widths.length - 1);
  }
  writeProgress(pen, setting, sheets);
  writeCrossChecks(pen, setting, panelAt);
  writeGrid(pen, fileBlock, setting, { at: (pattern) => pattern, current: () => undefined });
}

function writeProgress(pen: SheetPen, { words }: WriterSetting, sheets: readonly SheetSummary[]): void {
  const { head, progress } = words.start;
  pen.nextShown(8);
  pen.write(pen.nextShown(22).getCell(firstColumn), words.start.progress.title, "heading");
  writeHead(pen, [head.sheet, head.filled, head.missing, head.wrong, head.state]);
  const first = pen.nextNumber;
  // A link is not wrapped, nor does its row grow with the words of its state.
  pen.widen(firstColumn, Math.max(...sheets.map(({ title }) => textWidth(title))));
  pen.widen(firstColumn + 4, Math.max(...Object.values(progress).map(textWidth)));
  for (const { name, title, tallies } of sheets) {
    const row = pen.next();
    const link = row.getCell(firstColumn);
    link.value = { text: title, hyperlink: onSheet(name, "A1") };
    link.style = { ...looks.link, border: looks.label.border };
    const parts = [
      tallies.flatMap(({ filled }) => filled),
      tallies.flatMap(({ missing }) => missing),
      tallies.flatMap(({ wrong }) => wrong),
    ];
    parts.forEach((terms, index) => {
      const cell = row.getCell(firstColumn + 1 + index);
      cell.style = { ...looks.sum, numFmt: "0" };
      cell.value = terms.length === 0 ? 0 : { formula: terms.map((term) => qualified(term, name)).join("+") };
    });
    const [filled, missing, wrong] = [1, 2, 3].map((offset) => cellAddress(firstColumn + offset, row.number));
    const state = row.getCell(firstColumn + 4);
    state.style = looks.check;
    state.value = {
      formula: `IF(${wrong}>0,"${progress.wrong}",IF(${filled}=0,IF(${missing}>0,"${progress.begin}","${progress.empty}"),IF(${missing}>0,"${progress.missing}","${progress.done}")))`,
    };
  }
  pen.colour(`${cellAddress(firstColumn + 4, first)}:${cellAddress(firstColumn + 4, pen.nextNumber - 1)}`);
}

function writeCrossChecks(pen: SheetPen, { words }: WriterSetting, panelAt: PanelsBySheet): void {
  const { head } = words.start;
  pen.nextShown(8);
  pen.write(pen.nextShown(22).getCell(firstColumn), words.start.checks, "heading");
  writeHead(pen, [head.check, head.left, head.right, head.difference, head.state]);
  const first = pen.nextNumber;
  const figure = ({ form, panel, column }: TotalFigure): string => {
    const { sheet, view } = panelAt(form, panel);
    return `N(${onSheet(sheet, absolute(view.columnOf(column), view.totalNumber))})`;
  };
  for (const { id, left, right } of crossChecks) {
    const row = pen.next();
    pen.write(row.getCell(firstColumn), words.crossCheck[id], "label");
    const [one, other, difference] = [1, 2, 3].map((offset) => row.getCell(firstColumn + offset));
    if (one === undefined || other === undefined || difference === undefined) continue;
    for (const cell of [one, other]) cell.style = looks.sum;
    difference.style = { ...looks.sum, numFmt: "#,##0.00;-#,##0.00;" };
    one.value = { formula: figure(left) };
    other.value = { formula: right.map(figure).join("+") };
    difference.value = { formula: `ROUND(${one.address}-${other.address},2)` };
    const state = row.getCell(firstColumn + 4);
    state.style = looks.check;
    state.value = {
      formula: `IF(AND(${one.address}=0,${other.address}=0),"",IF(${difference.address}=0,"${words.verdict.right}","${words.verdict.wrong}"))`,
    };
  }
  pen.colour(`${cellAddress(firstColumn + 4, first)}:${cellAddress(firstColumn + 4, pen.nextNumber - 1)}`);
}

function writeHead(pen: SheetPen, heads: readonly string[]): void {
  const row = pen.nextShown(32);
  heads.forEach((head, index) => pen.write(row.getCell(firstColumn + index), head, "head"));
}

/** The same formula as another sheet writes it: every range, and every single cell, with the name of its sheet. */
function qualified(term: string, sheet: string): string {
  return term.replace(/\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?/g, (range) => onSheet(sheet, range));
}
