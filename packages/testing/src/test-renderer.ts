import { type Block, type ComposedDocument, joinVolumes, type Renderer, type Table } from "@mingzhang/document";
import { describe, expect, it } from "vitest";
import { expectTexts } from "./expect-texts.ts";
import { hardCasesDocument } from "./hard-cases.ts";
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
  describe(`the ${renderer.format} renderer`, () => {
    it("names its format and its media type", () => {
      expect(renderer.format).toMatch(/^[a-z]+$/);
      expect(renderer.mediaType).toMatch(/^[a-z]+\/[\w.+-]+$/);
    });

    it.each(documents)("says every text and figure once and in reading order: %s", async (_, document) => {
      const texts = await extract(await renderer.render(document));
      expect(() => expectTexts(texts, document, leavesOut)).not.toThrow();
    });

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

const extremes: Readonly<Record<string, string>> = {
  "a very long word": "Llanfairpwllgwyngyll".repeat(20),
  "a very long line of Chinese": "中华人民共和国预算法实施条例".repeat(30),
  "Chinese characters beyond the first plane": "𠮷野家𡈽𠀀",
  "a picture made of several characters": "👩‍👩‍👧‍👦 👍🏽",
  "what Excel takes for an escape": "_x0041__x000D_",
  "what Excel takes for a formula": "=1+1",
  markup: `<td>&nbsp;&#60;/td> "'\`]]>`,
  "brackets, quotes and a dash in a row": "）》”。“《（——",
  "what looks like a number": "0012.50",
};

const documents: readonly (readonly [name: string, document: ComposedDocument])[] = [
  ["a whole document", sampleDocument()],
  ["a whole document from right to left", sampleDocument("rtl")],
  ["two languages, one after the other", joinVolumes(sampleDocument(), sampleDocument("rtl"))],
  ["two languages, the right-to-left one first", joinVolumes(sampleDocument("rtl"), sampleDocument())],
  ["what must keep its order amid Uyghur words", hardCasesDocument()],
  ["cells that span rows and columns", tableDocument(spans)],
  ["a table of 800 rows", longTable(800)],
  ["blank amounts, which stay blank, and amounts of nought", tableDocument(blanks)],
  ["a table without rows", tableDocument({ ...blanks, body: [] })],
  ["a table without a head", tableDocument({ ...blanks, head: [] })],
  ...Object.entries(extremes).map(
    ([name, text]) =>
      [name, tableDocument({ ...blanks, body: [{ cells: [cell(text), cell(text), cell(amount("1.00"))] }] })] as const,
  ),
];
