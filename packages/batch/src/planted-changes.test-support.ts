import type { Block, ComposedDocument, Figure, Inline, TableRow } from "@mingzhang/document";

/** Where a change was planted, and what reading back should call it. */
export interface Planted {
  readonly kind: "changed" | "missing";
  /** The table's number and title; absent of prose. */
  readonly table?: string;
}

/** One mistake of each kind, each in a table of its own or in the prose, as careless hands and broken renderers make them. */
export function plantChanges(document: ComposedDocument): {
  readonly document: ComposedDocument;
  readonly inTables: readonly Planted[];
} {
  const planted = {
    budgetOverview: rows((row, index) => (index === 2 ? eachFigure(row, nextDigit) : row)),
    revenueOverview: rows((row, index) => (index === 0 ? eachCell(row, swapped) : row)),
    generalPublicExpenditure: (body: readonly TableRow[]) => body.filter((_, index) => index !== 3),
    generalPublicBasic: rows((row, index) => (index === 2 ? eachCell(row, otherName) : row)),
    fiscalOverview: rows((row, index) => (index === 0 ? eachFigure(row, reversed) : row)),
  };
  const changes: Readonly<Record<string, (body: readonly TableRow[]) => readonly TableRow[]>> = planted;
  const change = (block: Block): Block => {
    if (block.kind === "table") return { ...block, body: (changes[block.id] ?? unchanged)(block.body) };
    return block;
  };
  const sections = document.sections
    .filter(({ id }) => id !== "form-10")
    .map((section) => ({ ...section, blocks: section.blocks.map(change) }));
  const found = (id: string, kind: Planted["kind"]): Planted => ({ kind, table: captionOf(document, id) });
  return {
    document: { ...document, sections: inProse(sections) },
    inTables: [
      found("budgetOverview", "changed"),
      found("revenueOverview", "changed"),
      found("revenueOverview", "changed"),
      found("fiscalOverview", "changed"),
      found("generalPublicExpenditure", "missing"),
      found("generalPublicBasic", "changed"),
      found("threePublic", "missing"),
    ],
  };
}

const unchanged = (body: readonly TableRow[]) => body;

const rows = (change: (row: TableRow, index: number) => TableRow) => (body: readonly TableRow[]) => body.map(change);

function eachCell(row: TableRow, change: (contents: readonly (readonly Inline[])[]) => readonly (readonly Inline[])[]) {
  const contents = change(row.cells.map(({ content }) => content));
  return { ...row, cells: row.cells.map((cell, index) => ({ ...cell, content: contents[index] ?? [] })) };
}

/** The first figure of a row alone. */
function eachFigure(row: TableRow, change: (figure: Figure) => Inline): TableRow {
  let changed = false;
  const cells = row.cells.map((cell) => ({
    ...cell,
    content: cell.content.map((inline) => {
      if (inline.kind !== "figure" || changed) return inline;
      changed = true;
      return change(inline);
    }),
  }));
  return { ...row, cells };
}

function nextDigit(figure: Figure): Figure {
  const next = (text: string) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return { ...figure, value: next(figure.value), text: next(figure.text) };
}

/** A figure that a right-to-left page turned around is no number any more. */
function reversed({ text }: Figure): Inline {
  return { kind: "text", text: Array.from(text).toReversed().join(""), dir: "ltr" };
}

/** The first filled cell of figures and the first blank one change places. */
function swapped(contents: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
  const filled = contents.findIndex((content) => content.some(({ kind }) => kind === "figure"));
  const blank = contents.findIndex((content, index) => index > filled && content.length === 0);
  return contents.map((content, index) => {
    return (index === filled ? contents[blank] : index === blank ? contents[filled] : content) ?? [];
  });
}

/** The first name that is no code loses its end. */
function otherName(contents: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
  const named = contents.findIndex(([inline]) => inline?.kind === "text" && !/^\d+$/.test(inline.text));
  return contents.map((content, index) =>
    index === named
      ? content.map((inline) => (inline.kind === "text" ? { ...inline, text: inline.text.slice(0, -1) } : inline))
      : content,
  );
}

/** A figure of the first sentence that holds one, and nothing else of the prose. */
function inProse(sections: ComposedDocument["sections"]): ComposedDocument["sections"] {
  let changed = false;
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (changed || section.id !== "part-3" || block.kind !== "paragraph") return block;
      const content = block.content.map((inline) => {
        if (changed || inline.kind !== "figure" || inline.measure !== "amount") return inline;
        changed = true;
        return nextDigit(inline);
      });
      return { ...block, content };
    }),
  }));
}

function captionOf(document: ComposedDocument, id: string): string {
  for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === "table" && block.id === id) {
      return [block.caption?.number, block.caption?.title].filter(Boolean).join(" ");
    }
  }
  throw new RangeError(`no table ${id}`);
}
