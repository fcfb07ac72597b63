import { createRequire } from "node:module";
import { sampleDocument } from "@mingzhang/testing";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { createPdfRenderer, pdfRenderer } from "./pdf-renderer.ts";

/** Opens a finished file with another library than the one that wrote it. */
const openPdf = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

describe("the file", () => {
  it("names its title, language and date, and no other time", async () => {
    const file = await openPdf(await pdfRenderer.render(sampleDocument()));
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({
      Title: "某市人民政府办公室2025年部门预算公开",
      Language: "zh-CN",
      CreationDate: "D:20250201000000Z",
    });
    expect(info).not.toHaveProperty("ModDate");
  });

  it("is tagged, with its tables as tables", async () => {
    const file = await openPdf(await pdfRenderer.render(sampleDocument()));
    expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
    const roles = JSON.stringify(await (await file.getPage(4)).getStructTree());
    for (const role of ["Document", "H1", "H2", "Table", "TR", "TH", "TD"]) expect(roles).toContain(`"${role}"`);
  });

  it("has bookmarks in levels", async () => {
    const file = await openPdf(await pdfRenderer.render(sampleDocument()));
    expect((await file.getOutline()).slice(0, 2)).toMatchObject([
      { title: "第一部分 单位概况", items: [{ title: "一、收支总体情况" }] },
      {
        items: expect.arrayContaining([
          expect.objectContaining({ title: "表1 项目支出 & 基本支出 （2025）" }),
        ]) as unknown,
      },
    ]);
  });

  it("escapes its properties", async () => {
    const file = await openPdf(await pdfRenderer.render({ ...sampleDocument(), title: "收入 & <支出>" }));
    const { metadata } = await file.getMetadata();
    expect(metadata.get("dc:title")).toBe("收入 & <支出>");
  });

  it("is written in a bureau's own fonts where it has any", async () => {
    const { resolve } = createRequire(import.meta.url);
    const thin = resolve("@expo-google-fonts/noto-serif-sc/200ExtraLight/NotoSerifSC_200ExtraLight.ttf");
    const bytes = await createPdfRenderer({ fonts: { fang: { chinese: thin } } }).render(sampleDocument());
    expect(Buffer.from(bytes).toString("latin1")).toContain("NotoSerifSC-ExtraLight");
  });
});
