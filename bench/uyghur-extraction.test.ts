import { pdfRenderer } from "@mingzhang/render-pdf";
import { wordsByPdfium, wordsByPdfjs } from "@mingzhang/testing";
import { expect, it } from "vitest";
import { uyghurDocuments } from "./uyghur-texts.ts";

it("copies the same words and figures out of a department's Uyghur PDF with PDF.js and with PDFium", async () => {
  const [document] = uyghurDocuments();
  if (document === undefined) throw new Error("no fixture");
  const bytes = await pdfRenderer.render(document);
  const [pdfjs, pdfium] = [await wordsByPdfjs(bytes), await wordsByPdfium(bytes)];
  expect(pdfium.flat().length).toBeGreaterThan(9_000);
  expect(pdfium.map((words) => words.toSorted())).toEqual(pdfjs.map((words) => words.toSorted()));
});
