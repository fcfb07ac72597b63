import { type Column, columnKeys, type Form, type Panel, type RowKind } from "@mingzhang/core";
import type { TableCell, TableRow } from "@mingzhang/document";
import { text } from "../say.ts";
import { type FormWords, word } from "./form-words.ts";

/** A heading and those below it; a leaf stands over one column. */
interface HeadNode {
  readonly words: string;
  readonly below: readonly HeadNode[];
}

/** The head of a form: merged headings of several levels, then the row of ※ and column numbers. */
export function formHead(form: Form, words: FormWords): readonly TableRow[] {
  const nodes = form.panels.flatMap((panel) => panelNodes(form, panel, words));
  const depth = Math.max(...nodes.map(height));
  const rows: TableCell[][] = Array.from({ length: depth }, () => []);
  for (const node of nodes) place(node, 0, rows);
  return [...rows.map((cells) => ({ cells })), ...(form.indexRow ? [indexRow(form)] : [])];
}

function panelNodes(form: Form, panel: Panel, words: FormWords): readonly HeadNode[] {
  const nodes = [...labelNodes(panel, words), ...columnNodes(panel.columns, words)];
  return form.panels.length === 1 ? nodes : [{ words: word(words.panels, panel.id), below: nodes }];
}

function labelNodes(panel: Panel, words: FormWords): readonly HeadNode[] {
  const leaf = (key: string): HeadNode => ({ words: word(words.labels, key), below: [] });
  const keys = labelKeys(panel.rows);
  const codeKeys = keys.filter((key) => codeLabels.has(key));
  if (codeKeys.length <= 1) return keys.map(leaf);
  const codes: HeadNode = { words: word(words.labels, "codes"), below: codeKeys.map(leaf) };
  const nodes = [codes, ...keys.filter((key) => !codeLabels.has(key)).map(leaf)];
  return panel.labelsGrouped ? [{ words: word(words.labels, "subject"), below: nodes }] : nodes;
}

const codeLabels: ReadonlySet<string> = new Set(["category", "section", "item"]);

/** The columns that stand before the amounts and say what a row is. */
export function labelKeys(rows: RowKind): readonly string[] {
  switch (rows.kind) {
    case "items":
    case "named":
      return ["item"];
    case "categories":
      return ["category"];
    case "functional":
      return ["category", "section", "item", "name"];
    case "economic":
      return ["category", "section", "name"];
    case "projects":
      return ["category", "section", "item", "name", "project"];
  }
}

function columnNodes(columns: readonly Column[], words: FormWords): readonly HeadNode[] {
  return columns.map((column) =>
    "group" in column
      ? { words: word(words.groups, column.group), below: columnNodes(column.columns, words) }
      : { words: word(words.columns, column.key), below: [] },
  );
}

function height(node: HeadNode): number {
  return 1 + Math.max(0, ...node.below.map(height));
}

function width(node: HeadNode): number {
  return node.below.length === 0 ? 1 : node.below.reduce((sum, below) => sum + width(below), 0);
}

/** A leaf reaches down to the last row of the head; a heading over others is one row high. */
function place(node: HeadNode, level: number, rows: TableCell[][]): void {
  const leaf = node.below.length === 0;
  rows[level]?.push({
    content: [text(node.words)],
    header: true,
    align: "center",
    columnSpan: width(node),
    rowSpan: leaf ? rows.length - level : 1,
  });
  for (const below of node.below) place(below, level + 1, rows);
}

function indexRow(form: Form): TableRow {
  const marks = form.panels.flatMap((panel) => [
    ...labelKeys(panel.rows).map(() => "※"),
    ...columnKeys(panel.columns).map((_, index) => String(index + 1)),
  ]);
  return { cells: marks.map((mark) => ({ content: [text(mark)], header: true, align: "center" })) };
}
