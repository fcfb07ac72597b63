import { officialTheme, plainText } from "@mingzhang/document";
import { sampleDocument, wordsByPdfium, wordsOf } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { openFontChains } from "./fonts.ts";
import { paginate } from "./paginate.ts";
import { createTypesetter } from "./typesetter.ts";
import { writePdf } from "./write-pdf.ts";

describe.each(["rtl", "ltr"] as const)("PDFium, a second reader,", async (dir) => {
  const document = sampleDocument(dir);
  const pages = paginate([createTypesetter(document, officialTheme, await openFontChains({}, dir))]);
  const printed = pages.map(({ boxes }) =>
    boxes.flatMap((box) => (box.kind === "text" ? box.lines.flatMap(({ text }) => wordsOf(text)) : [])),
  );
  const read = await wordsByPdfium(await writePdf(document, pages));

  it(`copies ${printed.flat().length} words and figures out of a ${dir} file, page by page`, () => {
    expect(printed.flat().length).toBeGreaterThan(300);
    expect(read.map((words) => words.toSorted())).toEqual(printed.map((words) => words.toSorted()));
  });

  it("copies paragraphs in the order in which they are read", () => {
    const blocks = document.sections.flatMap((section) => section.blocks);
    const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? [plainText(block.content)] : []));
    const long = paragraphs.filter((text) => text.length > 150).map((text) => wordsOf(text).join(" "));
    expect(long.length).toBeGreaterThan(1);
    for (const words of long) expect(read.flat().join(" ")).toContain(words);
  });
});
