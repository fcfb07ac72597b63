import type { Block, ComposedDocument, Renderer, Table } from "@mingzhang/document";
import { describe, expect, it } from "vitest";
import { expectTexts } from "./expect-texts.ts";
import { amount, inlines } from "./inlines.ts";
import { longTable, sampleDocument, tableDocument } from "./sample-document.ts";
import { blank, cell, columns, head } from "./sample-tables.ts";

export interface RendererExpectation {
  /**
   * The texts of a finished file in reading order: paragraphs, lines or cells, however they are cut, without what
   * a format sets outside of the text, such as page numbers at the foot and the names of sheets.
   */
  extract(bytes: Uint8Array): Promise<readonly string[]>;
  /** Kinds of block that the format does not print. */
  readonly leavesOut?: readonly Block["kind"][];
}

/** What every file format must keep of a document; each renderer's tests begin with it. */
export function testRenderer(renderer: Renderer, { extract, leavesOut = [] }: RendererExpectation): void {
  const check = async (document: ComposedDocument) =>
    expectTexts(await extract(await renderer.render(document)), document, leavesOut);

  describe(`the ${renderer.format} renderer`, () => {
    it("names its format and its media type", () => {
      expect(renderer.format).toMatch(/^[a-z]+$/);
      expect(renderer.mediaType).toMatch(/^[a-z]+\/[\w.+-]+$/);
    });

    it("says every text and every figure once and in reading order", () => check(sampleDocument()));

    it("says the same from right to left", () => check(sampleDocument("rtl")));

    it("keeps cells that span rows and columns in their places", () => check(tableDocument(spans)));

    it("keeps a table of 800 rows whole", () => check(longTable(800)));

    it("leaves blank amounts blank and prints amounts of nought", () => check(tableDocument(blanks)));

    it("keeps a table without rows and a table without a head", async () => {
      await check(tableDocument({ ...blanks, body: [] }));
      await check(tableDocument({ ...blanks, head: [] }));
    });

    it.each(extremes)("loses nothing of %s", (_, text) =>
      check(tableDocument({ ...blanks, body: [{ cells: [cell(text), cell(text), cell(amount("1.00"))] }] })),
    );

    it.each(["ltr", "rtl"] as const)("writes the same bytes for the same %s document", async (dir) => {
      const first = await renderer.render(sampleDocument(dir));
      const second = await renderer.render(sampleDocument(dir));
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    });

    it("leaves the document as it was", async () => {
      const document = sampleDocument();
      await renderer.render(document);
      expect(document).toEqual(sampleDocument());
    });
  });
}

const blanks: Table = {
  kind: "table",
  id: "table-blanks",
  caption: { level: 2, title: "空白与零" },
  columns: columns(1, 1, 1, 1),
  head: [{ cells: [head("甲"), head("乙"), head("丙")] }],
  body: [
    { cells: [cell("一"), blank, cell(amount("0.00"))] },
    { cells: [blank, blank, blank] },
    { cells: [cell("三"), cell(amount("0.00")), blank], total: true },
  ],
  note: inlines("完"),
};

const spans: Table = {
  kind: "table",
  id: "table-spans",
  columns: columns(4, 1, 1, 1, 1),
  head: [{ cells: [head("甲", 2, 2), head("乙", 2)] }, { cells: [head("丙"), head("丁")] }],
  body: [
    { cells: [cell("一", { rowSpan: 3, header: true }), cell("二"), cell("三", { columnSpan: 2, rowSpan: 2 })] },
    { cells: [cell("四")] },
    { cells: [cell("五", { columnSpan: 3 })] },
    { cells: [cell("六", { columnSpan: 4 })], total: true },
  ],
};

const extremes: readonly (readonly [name: string, text: string])[] = [
  ["a very long word", "Llanfairpwllgwyngyll".repeat(20)],
  ["a very long line of Chinese", "中华人民共和国预算法实施条例".repeat(30)],
  ["Chinese characters beyond the first plane", "𠮷野家𡈽𠀀"],
  ["what Excel takes for an escape", "_x0041__x000D_"],
  ["what Excel takes for a formula", "=1+1"],
  ["markup", `<td>&nbsp;&#60;/td> "'\`]]>`],
  ["brackets, quotes and a dash in a row", "）》”。“《（——"],
  ["what looks like a number", "0012.50"],
];
