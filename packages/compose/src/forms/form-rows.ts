import {
  type Amounts,
  type Catalogue,
  columnKeys,
  type Form,
  itemsInOrder,
  levelOf,
  type Panel,
  type PanelData,
  type RowLabels,
  rowKey,
  totalKey,
} from "@mingzhang/core";
import type { TableCell, TableRow } from "@mingzhang/document";
import { amountFigure } from "../figure.ts";
import { texts } from "../say.ts";
import { labelKeys } from "./form-head.ts";
import { type FormWords, word } from "./form-words.ts";

/** A printed row of one panel. */
interface PanelRow {
  readonly key: string;
  readonly labels: readonly TableCell[];
  readonly amounts: Amounts;
  readonly total?: true;
}

export interface FormRowsOptions {
  readonly form: Form;
  readonly words: FormWords;
  readonly catalogue: Catalogue;
  readonly panelData: (panel: string) => PanelData;
  /** What names each row of a panel in the data, whose names may be in another language than the document. */
  readonly rowKeys: (panel: string) => readonly string[];
  readonly categoryLabel: (code: string) => string;
}

/** The body of a form. Panels that stand side by side share its rows, and their last rows are its last. */
export function formRows(options: FormRowsOptions): readonly TableRow[] {
  const panels = options.form.panels.map((panel) => ({ panel, rows: panelRows(panel, options) }));
  const length = Math.max(...panels.map(({ rows }) => rows.length));
  return Array.from({ length }, (_, index): TableRow => {
    const placed = panels.map(({ panel, rows }) => ({ panel, row: rowAt(panel, rows, index, length) }));
    return {
      cells: placed.flatMap(({ panel, row }) => cells(options.form, panel, row)),
      ...(placed.some(({ row }) => row?.total) ? { total: true } : {}),
    };
  });
}

/** Shorter panels keep their total on the last line, beside the longer one's. */
function rowAt(panel: Panel, rows: readonly PanelRow[], index: number, length: number): PanelRow | undefined {
  if (panel.total === "first") return rows[index];
  if (index === length - 1) return rows.at(-1);
  return index < rows.length - 1 ? rows[index] : undefined;
}

function cells(form: Form, panel: Panel, row: PanelRow | undefined): readonly TableCell[] {
  const labels = row?.labels ?? labelKeys(panel.rows).map(() => ({ content: [] }));
  const amounts = columnKeys(panel.columns).map((column): TableCell => {
    if (row === undefined) return { content: [] };
    const value = row.amounts[column];
    const source = { form: form.id, row: row.key, column };
    return value === undefined ? { content: [], source } : { content: [amountFigure(value, source)] };
  });
  return [...labels, ...amounts];
}

function panelRows(panel: Panel, options: FormRowsOptions): readonly PanelRow[] {
  const data = options.panelData(panel.id);
  const rows = bodyRows(panel, data, options);
  // An empty table is printed with its head alone (空表).
  if (data.total === undefined && rows.length === 0) return [];
  const total: PanelRow = {
    key: totalKey,
    labels: labelled(panel, { name: word(options.words.total, panel.id) }),
    amounts: data.total ?? {},
    total: true,
  };
  return panel.total === "first" ? [total, ...rows] : [...rows, total];
}

function bodyRows(
  panel: Panel,
  data: PanelData,
  { words, catalogue, categoryLabel, rowKeys }: FormRowsOptions,
): readonly PanelRow[] {
  const filled = new Map(data.rows.map((row) => [rowKey(row), row.amounts]));
  switch (panel.rows.kind) {
    case "items":
      if (filled.size === 0 && data.total === undefined) return [];
      return itemsInOrder(panel.rows.items).map(({ item: { key }, depth }) => ({
        key,
        labels: labelled(panel, { name: word(words.items, key), indent: depth }),
        amounts: filled.get(key) ?? {},
      }));
    case "categories": {
      // A category that the year's list lacks is printed after it: what was filed is never lost.
      const listed = catalogue.functional.children(undefined).map(({ code }) => ({ code, label: categoryLabel(code) }));
      const known = new Set(listed.map(({ code }) => code));
      const others = [...filled.keys()].filter((code) => !known.has(code)).map((code) => ({ code, label: code }));
      return [...listed, ...others].map(({ code, label }) => ({
        key: code,
        labels: labelled(panel, { name: label }),
        amounts: filled.get(code) ?? {},
      }));
    }
    case "functional":
    case "economic":
    case "projects":
    case "named":
      return data.rows.map((row, index) => ({
        key: rowKeys(panel.id)[index] ?? rowKey(row),
        labels: labelled(panel, printedLabels(row)),
        amounts: row.amounts,
      }));
  }
}

interface PrintedLabels {
  readonly name: string;
  readonly indent?: number;
  readonly code?: string | undefined;
  readonly project?: string | undefined;
}

function printedLabels(row: RowLabels): PrintedLabels {
  if ("item" in row) return { name: row.item };
  if ("unit" in row) {
    if (row.code === undefined) return { name: row.unit };
    return { name: row.name ?? "", indent: depthOf(row.code), code: row.code, project: row.project };
  }
  if (!("code" in row)) return { name: row.name };
  return { name: "name" in row ? row.name : row.code, indent: depthOf(row.code), code: row.code };
}

function depthOf(code: string): number {
  return { category: 0, section: 1, item: 2 }[levelOf(code)];
}

function labelled(panel: Panel, { name, indent = 0, code = "", project = "" }: PrintedLabels): readonly TableCell[] {
  const words: Readonly<Record<string, string>> = {
    category: code.slice(0, 3),
    section: code.slice(3, 5),
    item: code.slice(5, 7),
    project,
  };
  const keys = labelKeys(panel.rows);
  return keys.map((key): TableCell => {
    if (key === "name" || keys.length === 1) return { content: texts(name), ...(indent > 0 ? { indent } : {}) };
    return { content: texts(words[key] ?? "") };
  });
}
