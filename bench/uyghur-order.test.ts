import { excelRenderer } from "@mingzhang/render-excel";
import { htmlRenderer } from "@mingzhang/render-html";
import { pdfRenderer } from "@mingzhang/render-pdf";
import { wordRenderer } from "@mingzhang/render-word";
import { hardCases, hardCasesDocument, openWorkbook, readHtmlBlocks, readPdfLines, readWord } from "@mingzhang/testing";
import bidiFactory, { type Bidi } from "bidi-js";
import { expect, it } from "vitest";

const bidi = (bidiFactory as unknown as () => Bidi)();

/** What UAX #9 makes of a text with its marks and isolates: its characters from left to right. */
function shown(text: string, direction: "ltr" | "rtl"): string {
  const line = bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, direction));
  return line.replace(/[\u200e\u200f\u2066-\u2069]/g, "");
}

const seen = (text: string) => shown(text, "rtl");

async function excelLines(bytes: Uint8Array): Promise<readonly string[]> {
  const { worksheets } = await openWorkbook(bytes);
  const lines: string[] = [];
  for (const sheet of worksheets) {
    sheet.eachRow((row) => {
      row.eachCell(({ text, alignment }) => lines.push(shown(text, alignment.readingOrder === "ltr" ? "ltr" : "rtl")));
    });
  }
  return lines;
}

const formats = [
  { renderer: pdfRenderer, linesOf: readPdfLines, times: 2 },
  { renderer: htmlRenderer, linesOf: async (bytes: Uint8Array) => readHtmlBlocks(bytes).map(seen), times: 2 },
  { renderer: wordRenderer, linesOf: async (bytes: Uint8Array) => readWord(bytes).map(seen), times: 2 },
  // A workbook holds the tables only.
  { renderer: excelRenderer, linesOf: excelLines, times: 1 },
] as const;

it.each(formats.map((format) => [format.renderer.format, format] as const))(
  `shows ${hardCases.length} hard cases from left to right as they must be read: %s`,
  async (_, { renderer, linesOf, times }) => {
    const lines = await linesOf(await renderer.render(hardCasesDocument()));
    const wrong = hardCases.filter((each) => lines.filter((line) => line.includes(each.seen)).length < times);
    expect(wrong.map(({ sentence }) => sentence)).toEqual([]);
  },
);

it("would see the disorder of text that is not isolated", () => {
  const disordered = hardCases.filter((each) => !seen(each.sentence).includes(each.seen));
  expect(disordered.length).toBeGreaterThan(hardCases.length / 2);
});
