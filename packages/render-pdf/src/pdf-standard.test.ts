import { sampleDocument } from "@mingzhang/testing";
import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { createPdfRenderer, pdfRenderer } from "./pdf-renderer.ts";
import { pdfStandards } from "./pdf-standard.ts";

const openPdf = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

describe("a file for archives", async () => {
  const bytes = await createPdfRenderer({ standard: "pdfa" }).render({ ...sampleDocument(), title: "收入 & <支出>" });

  it("declares itself to be PDF/A-3a in its metadata, which say what its properties say", async () => {
    const { info, metadata } = await (await openPdf(bytes)).getMetadata();
    expect(latin1(bytes)).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(metadata.get("dc:title")).toBe("收入 & <支出>");
    expect(metadata.get("xmp:createdate")).toBe("2025-02-01T00:00:00Z");
    expect(info).toMatchObject({ Title: "收入 & <支出>", CreationDate: "D:20250201000000Z" });
  });

  it("says which colours it means, and brings every font along", () => {
    const text = latin1(bytes);
    expect(text).toContain("/S /GTS_PDFA1");
    expect(text).toContain("sRGB IEC61966-2.1");
    const descriptors = text.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(descriptors.length).toBeGreaterThan(1);
    expect(text.match(/\/FontFile[23] /g)).toHaveLength(descriptors.length);
    expect(text).not.toMatch(/\/Encrypt|\/JavaScript|\/LZWDecode/);
  });
});

describe("a file for everybody's access", async () => {
  const bytes = await createPdfRenderer({ standard: "pdfua" }).render(sampleDocument("rtl"));

  it("declares itself to be PDF/UA-1, shows its title, and names its language", async () => {
    const file = await openPdf(bytes);
    expect(latin1(bytes)).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(await file.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect((await file.getMetadata()).info).toMatchObject({ Language: "ug-CN" });
  });

  it("has a name for every table's head cell's direction", () => {
    expect(latin1(bytes)).toMatch(/\/Scope \/(?:Column|Row)/);
  });
});

describe.each(["ltr", "rtl"] as const)("every file, here %s,", async (dir) => {
  const file = await openPdf(await pdfRenderer.render(sampleDocument(dir)));
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));

  it("says of each link where it leads, and gives it a place in the structure", async () => {
    const annotations = await Promise.all(pages.map((page) => page.getAnnotations()));
    const links = annotations.flat() as readonly { readonly contentsObj: { readonly str: string } }[];
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({ contentsObj }) => contentsObj.str === "")).toEqual([]);
    const trees = await Promise.all(pages.map((page) => page.getStructTree()));
    expect(JSON.stringify(trees).match(/"role":"Link"/g)).toHaveLength(links.length);
  });

  it("holds its content in the order in which it is to be read", async () => {
    const painted = await Promise.all(pages.map(marksAsPainted));
    expect(painted.flat().length).toBeGreaterThan(100);
    expect(painted).toEqual(await Promise.all(pages.map(marksAsRead)));
  });

  it("holds nothing that is neither content nor decoration", async () => {
    const unmarked = (await Promise.all(pages.map(textOutsideOfMarks))).flat();
    expect(unmarked).toEqual([]);
  });
});

it.each(pdfStandards)("a file that declares itself to be %s has the same bytes every time", async (standard) => {
  const renderer = createPdfRenderer({ standard });
  const [first, second] = [await renderer.render(sampleDocument()), await renderer.render(sampleDocument())];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

interface StructureNode {
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** The pieces of content along the structure, which is what a screen reader follows. */
async function marksAsRead(page: PDFPageProxy): Promise<readonly string[]> {
  const marks = ({ type, id, children = [] }: StructureNode): readonly string[] =>
    type === "content" && id !== undefined ? [id] : children.flatMap(marks);
  return marks(await page.getStructTree());
}

async function marksAsPainted(page: PDFPageProxy): Promise<readonly string[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  return items.flatMap((item) => ("id" in item && typeof item.id === "string" ? [item.id] : []));
}

async function textOutsideOfMarks(page: PDFPageProxy): Promise<readonly string[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  let depth = 0;
  return items.flatMap((item) => {
    if ("str" in item) return depth === 0 && item.str.trim() !== "" ? [item.str] : [];
    depth += item.type === "endMarkedContent" ? -1 : 1;
    return [];
  });
}
