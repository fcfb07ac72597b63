import type { Block, ComposedDocument, Figure, Inline, TableRow } from "@mingzhang/document";

/** Something that goes wrong between a document and its file, and where it should be found. */
export interface PlantedChange {
  readonly name: string;
  readonly change: (document: ComposedDocument) => ComposedDocument;
  /** The kinds of difference that it makes, in reading order. */
  readonly differences: readonly string[];
  /** Where Excel, which has neither prose nor this contents, shows something else. */
  readonly inExcel?: readonly string[];
}

const table = "table-expenditure";

/** Every one is made to the document that is rendered, while the file is held to the document as it was. */
export const plantedChanges: readonly PlantedChange[] = [
  {
    name: "a digit of an amount",
    change: (document) => changeRow(document, 0, eachInline(figure("1332.40", "1332.41"))),
    differences: ["changed"],
  },
  {
    name: "two amounts of a row that changed places",
    change: (document) => changeRow(document, 1, swapped(5, 6)),
    differences: ["changed", "changed"],
  },
  {
    name: "an amount that slipped into the blank column beside it",
    change: (document) => changeRow(document, 2, swapped(5, 6)),
    differences: ["changed", "changed"],
  },
  {
    name: "an amount with its digits in reverse",
    change: (document) => changeRow(document, 4, eachInline(figure("-159.46", "64.951-"))),
    differences: ["changed", "changed"],
  },
  {
    name: "a minus that was lost",
    change: (document) => changeRow(document, 4, eachInline(figure("-159.46", "159.46"))),
    differences: ["changed", "changed"],
  },
  {
    name: "a row that was dropped",
    change: (document) => changeBody(document, (rows) => rows.filter((_, index) => index !== 3)),
    differences: ["missing"],
  },
  {
    name: "a row that stands twice",
    change: (document) =>
      changeBody(document, (rows) => rows.flatMap((row, index) => (index === 3 ? [row, row] : [row]))),
    differences: ["added"],
  },
  {
    name: "a name",
    change: (document) => changeRow(document, 1, eachInline(name("政府办公厅（室）", "政府办公室"))),
    differences: ["changed"],
  },
  {
    name: "a page that is missing",
    change: (document) => ({ ...document, sections: document.sections.filter(({ id }) => id !== "months") }),
    differences: ["missing", "missing"],
    inExcel: ["missing"],
  },
  {
    name: "a figure in a sentence",
    change: (document) =>
      changeBlocks(document, (block) =>
        block.kind === "paragraph" ? { ...block, content: block.content.map(figure("83.73", "83.37")) } : block,
      ),
    differences: ["changed"],
    inExcel: [],
  },
];

type ChangeRow = (row: TableRow) => TableRow;

function changeBody(document: ComposedDocument, change: (rows: readonly TableRow[]) => readonly TableRow[]) {
  return changeBlocks(document, (block) =>
    block.kind === "table" && block.id === table ? { ...block, body: change(block.body) } : block,
  );
}

function changeRow(document: ComposedDocument, number: number, change: ChangeRow): ComposedDocument {
  return changeBody(document, (rows) => rows.map((row, index) => (index === number ? change(row) : row)));
}

function changeBlocks(document: ComposedDocument, change: (block: Block) => Block): ComposedDocument {
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.map(change) }));
  return { ...document, sections };
}

function eachInline(change: (inline: Inline) => Inline): ChangeRow {
  return (row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, content: cell.content.map(change) })) });
}

function swapped(a: number, b: number): ChangeRow {
  return (row) => {
    const cells = row.cells.map((cell, index) => row.cells[index === a ? b : index === b ? a : index] ?? cell);
    return { ...row, cells };
  };
}

function figure(value: string, to: string): (inline: Inline) => Inline {
  return (inline) => (inline.kind === "figure" && inline.value === value ? printed(inline, to) : inline);
}

/** Excel shows its numbers by their value, the others by their text; what is no number is a text everywhere. */
function printed(figure: Figure, value: string): Inline {
  if (!/^-?\d+\.\d\d$/.test(value)) return { kind: "text", text: value, dir: "ltr" };
  const text = figure.text.endsWith("%") ? `${value}%` : value.replace(/\B(?=(\d{3})+\.)/g, ",");
  return { ...figure, value, text };
}

function name(from: string, to: string): (inline: Inline) => Inline {
  return (inline) => (inline.kind === "text" ? { ...inline, text: inline.text.replace(from, to) } : inline);
}
