import { excelRenderer } from "@mingzhang/render-excel";
import { htmlRenderer } from "@mingzhang/render-html";
import { pdfRenderer } from "@mingzhang/render-pdf";
import { wordRenderer } from "@mingzhang/render-word";
import { sampleDocument } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { UnreadableFileError } from "./finished-line.ts";
import { plantedChanges } from "./planted-changes.test-support.ts";
import { verifyFile } from "./verify-file.ts";

const formats = [
  ["docx", wordRenderer],
  ["xlsx", excelRenderer],
  ["pdf", pdfRenderer],
  ["html", htmlRenderer],
] as const;

describe.each(formats)("a finished %s file", (format, renderer) => {
  describe.each(["ltr", "rtl"] as const)("in a %s document", (dir) => {
    const document = sampleDocument(dir);
    const verify = async (bytes: Uint8Array) => await verifyFile(bytes, format, document);

    it("says all that the document says", async () => {
      const { texts, figures, differences } = await verify(await renderer.render(document));
      expect(differences).toEqual([]);
      expect(figures).toBeGreaterThan(50);
      expect(texts).toBeGreaterThan(figures);
    });

    it.each(plantedChanges)("shows $name", async ({ change, differences, inExcel = differences }) => {
      const found = await verify(await renderer.render(change(document)));
      expect(found.differences.map(({ kind }) => kind)).toEqual(format === "xlsx" ? inExcel : differences);
    });
  });
});

// A page on the web has no end that it could miss.
it.each(formats.filter(([format]) => format !== "html"))(
  "cannot read a %s file that is cut short",
  async (format, renderer) => {
    const bytes = (await renderer.render(sampleDocument())).slice(0, 2000);
    await expect(verifyFile(bytes, format, sampleDocument())).rejects.toThrow(UnreadableFileError);
  },
);
