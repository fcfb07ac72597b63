import { extract } from "@mingzhang/attachment";
import type { Attachment } from "@mingzhang/document";
import { excelRenderer } from "@mingzhang/render-excel";
import { htmlRenderer } from "@mingzhang/render-html";
import { pdfRenderer } from "@mingzhang/render-pdf";
import { wordRenderer } from "@mingzhang/render-word";
import { readExcel, readHtml, readPdf, readWord, sampleDocument } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";

const data: Attachment = {
  name: "data.json",
  mediaType: "application/json",
  description: "本文件的全部数据",
  date: "2025-02-01",
  text: JSON.stringify({ name: "办公室 & <ئىشخانا>", note: '"</script>\r\n\u0007𠮷', amount: "1332.40" }),
};

const carriers = [
  ["docx", wordRenderer, readWord],
  ["xlsx", excelRenderer, readExcel],
  ["pdf", pdfRenderer, readPdf],
  ["html", htmlRenderer, readHtml],
] as const;

describe.each(carriers)("a %s file", (carrier, renderer, read) => {
  const finished = renderer.render(sampleDocument());
  const carrying = (attachment: Attachment) => renderer.render(sampleDocument(), undefined, attachment);

  it("gives back the data that it carries", async () => {
    expect(JSON.parse((await extract(await carrying(data), carrier, "data.json")) ?? "")).toEqual(
      JSON.parse(data.text),
    );
  });

  it("gives it back letter for letter, but for what would end a block of a page", async () => {
    const spelling = carrier === "html" ? data.text.replaceAll("<", "\\u003c") : data.text;
    expect(await extract(await carrying(data), carrier, "data.json")).toBe(spelling);
  });

  it("says what it would say without", async () => {
    expect(await read(await carrying(data))).toEqual(await read(await finished));
  });

  it("is the same bytes every time", async () => {
    const [first, second] = [await carrying(data), await carrying(data)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it("has nothing where nothing was put in, or under another name", async () => {
    expect(await extract(await finished, carrier, "data.json")).toBeUndefined();
    expect(await extract(await carrying(data), carrier, "other.json")).toBeUndefined();
    expect(await extract(await carrying(data), carrier, "data-json")).toBeUndefined();
  });

  it("has nothing where it is damaged", async () => {
    const half = (await finished).slice(0, 1000);
    expect(await extract(half, carrier, "data.json")).toBeUndefined();
  });
});
