import { cellNumber } from "@mingzhang/render-excel";
import { cellAddress } from "@mingzhang/spreadsheet";
import type { Cell } from "exceljs";
import { blockId, type PanelBlock } from "../../layout/block.ts";
import { type FieldKind, fieldAt } from "../../layout/field.ts";
import { blockMark, firstColumn, shownKey } from "../marks.ts";
import { hasFixedRows, panelOfForm, panelPath } from "../panel-fields.ts";
import { inputs, looks } from "./looks.ts";
import { writeCheck } from "./panel-check.ts";
import { headDepth, writePanelHead } from "./panel-head.ts";
import type { PanelRow } from "./panel-rows.ts";
import { sumOf } from "./panel-sums.ts";
import { checkColumn, type PanelView, panelView } from "./panel-view.ts";
import type { WriterSetting } from "./setting.ts";
import { absolute, type SheetPen } from "./sheet-pen.ts";
import { sumFormula } from "./sum-formula.ts";
import { validationOf } from "./validation.ts";
import { writeText, writeValue } from "./write-value.ts";

const amountKind: FieldKind = { kind: "amount" };

/** Writes a panel of an official table: sums are formulas, but for those that the data states otherwise. */
export function writePanel(pen: SheetPen, block: PanelBlock, setting: WriterSetting): PanelView {
  const { locale } = setting;
  const { form, panel } = block;
  const title = locale.form("panels" in locale.words.forms[form] ? `${form}.panels.${panel}` : `${form}.title`);
  pen.nextShown(8);
  const heading = setting.words.head.panel.replace("{{title}}", title).replace("{{unit}}", locale.form("unit"));
  pen.write(pen.nextShown(22).getCell(firstColumn), heading, "heading");
  // Below the keys and the head.
  const view = panelView(block, setting, pen.nextNumber + 1 + headDepth(panelOfForm(form, panel).columns));
  const labels = view.labels.map((label) => (label === "item" ? shownKey : label));
  pen.keys(`${blockMark}${blockId(block)}`, [...labels, ...view.amounts, shownKey, shownKey]);
  writePanelHead(pen, view, setting);
  const { total, rows } = view;
  for (const row of view.panel.total === "first" ? [total, ...rows] : [...rows, total]) {
    writeRow(pen, view, row, setting);
  }
  validate(pen, view, setting);
  count(pen, view);
  return view;
}

function writeRow(pen: SheetPen, view: PanelView, row: PanelRow, setting: WriterSetting): void {
  const target = pen.next();
  if (row.key !== undefined) pen.key(target, row.key);
  for (const label of view.labels) writeLabel(target.getCell(view.columnOf(label)), label, view, row, setting);
  for (const column of view.amounts) {
    writeAmount(target.getCell(view.columnOf(column)), view, row, target.number, column);
  }
  writeCheck(pen, view, row, target.number, setting);
}

function writeLabel(cell: Cell, label: string, view: PanelView, row: PanelRow, setting: WriterSetting): void {
  const { locale, catalogue, names } = setting;
  const { form, panel } = view.block;
  cell.style = looks.label;
  if (row.name === "total") {
    if (label === view.labels[0]) cell.value = locale.form(`${form}.total.${panel}`);
    return;
  }
  switch (view.panel.rows.kind) {
    case "items":
      cell.style = { ...looks.label, alignment: { ...looks.label.alignment, horizontal: "left", indent: row.indent } };
      cell.value = locale.form(`${form}.items.${row.labels["item"]}`);
      return;
    case "categories": {
      const code = row.labels["code"] ?? "";
      cell.style = { ...looks.label, numFmt: "@" };
      writeText(cell, label === "code" ? code : (names?.get(code) ?? catalogue.functional.find(code)?.name ?? ""));
      return;
    }
    case "functional":
    case "economic":
    case "projects":
    case "named":
      writeValue(cell, row.labels[label], fieldAt(`${panelPath(form, panel)}.rows.*.${label}`).kind, {});
      if (label === "name" && view.labels.includes("code") && Object.keys(row.labels).length === 0) {
        // What the official list calls the code, until somebody writes another name over it.
        const list = view.panel.rows.kind === "economic" ? "economicNames" : "functionalNames";
        const code = view.addressOf("code", Number(cell.row));
        cell.value = { formula: `IFERROR(VLOOKUP(${code}&"",${list},2,FALSE),"")`, result: "" };
      }
  }
}

/** A sum that the data states otherwise is kept as it was stated, and open to change. */
function writeAmount(cell: Cell, view: PanelView, row: PanelRow, rowNumber: number, column: string): void {
  const stated = row.amounts[column];
  const sum = sumOf(view, row, rowNumber, column);
  if (sum !== undefined && sum.result === (typeof stated === "string" ? withTwoPlaces(stated) : undefined)) {
    cell.style = looks.sum;
    cell.value = { formula: sumFormula(sum), result: sum.result === undefined ? "" : cellNumber(sum.result) };
    return;
  }
  writeValue(cell, stated, amountKind, {});
  if (sum !== undefined) cell.style = inputs.stated;
}

function withTwoPlaces(text: string): string {
  const [whole = "", fraction = ""] = text.split(".");
  return `${whole}.${fraction.padEnd(2, "0")}`;
}

function validate(pen: SheetPen, view: PanelView, setting: WriterSetting): void {
  const { form, panel } = view.block;
  for (const label of hasFixedRows(view.panel) ? [] : view.labels) {
    const path = `${panelPath(form, panel)}.rows.*.${label}`;
    const rule = validationOf(path, fieldAt(path).kind, setting);
    if (rule !== undefined)
      pen.validate(`${view.addressOf(label, view.first)}:${view.addressOf(label, view.last)}`, rule);
  }
  const rule = validationOf("", amountKind, setting);
  const [first = "", last = first] = [view.amounts[0], view.amounts.at(-1)];
  const [top, bottom] = wholeRows(view);
  if (rule !== undefined) pen.validate(`${view.addressOf(first, top)}:${view.addressOf(last, bottom)}`, rule);
}

function count(pen: SheetPen, view: PanelView): void {
  const { form, panel } = view.block;
  const [top, bottom] = wholeRows(view);
  const verdict = checkColumn(view) + 1;
  pen.colour(`${cellAddress(verdict, top)}:${cellAddress(verdict, bottom)}`);
  const [first = "", last = first] = [view.amounts[0], view.amounts.at(-1)];
  const used = [...view.labels, ...view.amounts].map((key) => `(${view.rangeOf(key)}<>"")`).join("+");
  const required = view.labels.filter(
    (label) => !hasFixedRows(view.panel) && fieldAt(`${panelPath(form, panel)}.rows.*.${label}`).required,
  );
  pen.count({
    filled: [`COUNT(${absolute(view.columnOf(first), view.first)}:${absolute(view.columnOf(last), view.last)})`],
    missing: required.map((label) => `SUMPRODUCT((${view.rangeOf(label)}="")*((${used})>0))`),
    wrong: [`COUNTIF(${absolute(verdict, top)}:${absolute(verdict, bottom)},"✗*")`],
  });
}

/** The first and the last row, the total among them. */
function wholeRows({ first, last, totalNumber }: PanelView): readonly [number, number] {
  return [Math.min(first, totalNumber), Math.max(last, totalNumber)];
}
