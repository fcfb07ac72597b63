import type { Block, ComposedDocument, Figure, TableRow } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";
import { pdfRenderer } from "@mingzhang/render-pdf";
import { sampleDocument } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { compareDocuments } from "./compare-documents.ts";
import { htmlDifference } from "./html-difference.ts";
import { markPdf } from "./mark-pdf.ts";
import { textDifference } from "./text-difference.ts";

const locale = loadLocale("zh-CN");

const before = { document: sampleDocument(), year: 2025 };

function blocks(change: (block: Block) => readonly Block[], document = before.document): ComposedDocument {
  return { ...document, sections: document.sections.map((each) => ({ ...each, blocks: each.blocks.flatMap(change) })) };
}

const rows = (change: (rows: readonly TableRow[]) => readonly TableRow[]) =>
  blocks((block) =>
    block.kind === "table" && block.id === "table-expenditure" ? [{ ...block, body: change(block.body) }] : [block],
  );

const figures = (change: (figure: Figure) => Figure) => (row: TableRow) => ({
  ...row,
  cells: row.cells.map((cell) => ({
    ...cell,
    content: cell.content.map((inline) => (inline.kind === "figure" ? change(inline) : inline)),
  })),
});

const more = (figure: Figure): Figure =>
  figure.value === "-159.46" ? { ...figure, value: "-160.00", text: "-160.00" } : figure;

const changed = (document: ComposedDocument, year = 2025) => compareDocuments(before, { document, year });

describe("what changed between two documents", () => {
  it("is nothing where they are one", () => {
    expect(changed(before.document)).toEqual([]);
  });

  it("is a cell, with its row, its column, and by how much it is more or less", () => {
    const changes = changed(rows((all) => all.map(figures(more))));
    expect(changes.map(({ kind, before: was, after, by }) => [kind, was, after, by])).toEqual([
      ["changed", "-159.46", "-160.00", "-0.54"],
      ["changed", "-159.46", "-160.00", "-0.54"],
    ]);
    expect(changes[0]?.place.row).not.toBe("");
    expect(changes[0]?.heads).not.toEqual([]);
  });

  it("is a row that is gone, and a row that has come", () => {
    const fewer = rows((all) => all.filter((_, index) => index !== 3));
    expect(changed(fewer)).toMatchObject([{ kind: "removed", after: "" }]);
    const back = compareDocuments({ document: fewer, year: 2025 }, before);
    expect(back).toMatchObject([{ kind: "added", before: "" }]);
  });

  it("is a sentence, word by word", () => {
    const document = blocks((block) => {
      if (block.kind !== "paragraph" || block.style !== "body") return [block];
      const content = block.content.map((inline) =>
        inline.kind === "figure" && inline.text === "83.73%" ? { ...inline, value: "83.37", text: "83.37%" } : inline,
      );
      return [{ ...block, content }];
    });
    const [change] = changed(document);
    expect(change?.parts.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "83.73" },
      { kind: "added", text: "83.37" },
    ]);
  });

  it("is a paragraph that has come, and not the numbers of those behind it", () => {
    const paragraph = (text: string): Block => ({
      kind: "paragraph",
      style: "body",
      content: [{ kind: "text", text }],
    });
    const listed = (...texts: readonly string[]) =>
      blocks((block) =>
        block.kind === "heading" && block.id === "part-3" ? [block, ...texts.map(paragraph)] : [block],
      );
    const old = { document: listed("一、财政拨款", "二、其他资金"), year: 2025 };
    const changes = compareDocuments(old, {
      document: listed("一、财政拨款", "二、财政专户", "三、其他资金"),
      year: 2025,
    });
    expect(changes.map(({ kind, after }) => [kind, after])).toEqual([["added", "二、财政专户"]]);
  });

  it("is not the name of a year that moved on with the years compared", () => {
    const inYear = (year: string) =>
      blocks((block) =>
        block.kind === "heading" && block.id === "part-3"
          ? [
              block,
              { kind: "paragraph", style: "body", content: [{ kind: "text", text: `${year}年预算数为2024万元` }] },
            ]
          : [block],
      );
    const old = { document: inYear("2025"), year: 2025 };
    expect(compareDocuments(old, { document: inYear("2026"), year: 2026 }).map(({ after }) => after)).toContain(
      "2026年预算数为2024万元",
    );
    expect(compareDocuments(old, { document: inYear("2026"), year: 2025 })).toHaveLength(1);
  });
});

describe("the ways to show it", () => {
  const document = rows((all) => all.map(figures(more)).filter((_, index) => index !== 3));
  const changes = changed(document);

  it("a terminal gets places, what was and what is, and no colours where it has none", () => {
    const text = textDifference(changes, { locale, colours: false });
    expect(text).toContain("  -159.46 → -160.00（-0.54）\n");
    expect(text).toContain("  - ");
    expect(text).not.toContain("\u001b");
    expect(textDifference(changes, { locale, colours: true })).toContain("\u001b[31m");
  });

  it("a page marks what went and what came, and needs nothing but itself", () => {
    const page = htmlDifference(changes, { title: "<办公室>", before: "2024年", after: "2025年" }, locale);
    expect(page).toContain("<del>-159.46</del>");
    expect(page).toContain("<ins>-160.00</ins>");
    expect(page).toContain("&#60;办公室&#62;");
    expect(page).not.toMatch(/<(?:script|link|img)/);
  });

  it("a PDF is marked on the page where it changed, the same bytes every time", async () => {
    const bytes = await pdfRenderer.render(document);
    const options = { locale, date: "2025-02-01" };
    const marked = await markPdf(bytes, changes, options);
    const text = Buffer.from(marked).toString("latin1");
    expect(text.match(/\/Subtype \/Highlight/g)).toHaveLength(2);
    expect(text.match(/\/Subtype \/Text/g)).toHaveLength(1);
    expect(Buffer.from(await markPdf(bytes, changes, options)).equals(Buffer.from(marked))).toBe(true);
  });
});
