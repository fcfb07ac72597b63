import { outline } from "@mingzhang/document";
import { sampleDocument } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { documentXml, elements } from "./document-xml.test-support.ts";

describe.each(["ltr", "rtl"] as const)("the table of contents of an %s document", (dir) => {
  const document = sampleDocument(dir);
  const entries = outline(document).filter(({ level }) => level <= 2);

  it("is a field of Word's that begins and ends once", async () => {
    const xml = await documentXml(document);
    expect(xml.match(/> TOC \\o &quot;1-2&quot; \\f C \\h \\z </g)).toHaveLength(1);
    expect(xml.match(/w:fldCharType="begin"/g)).toHaveLength(xml.match(/w:fldCharType="end"/g)?.length ?? 0);
  });

  it("links each entry to a bookmark that is set once", async () => {
    const xml = await documentXml(document);
    const anchors = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor);
    const names = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name);
    expect(anchors).toHaveLength(entries.length);
    expect(names).toHaveLength(outline(document).length);
    expect(new Set(names).size).toBe(names.length);
    expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
  });

  it("already holds the page numbers", async () => {
    const links = elements(await documentXml(document), "w:hyperlink");
    const numbers = links.map((link) =>
      elements(link, "w:t")
        .at(-1)
        ?.replace(/<[^>]+>/g, ""),
    );
    expect(numbers).toEqual(["1", "1", "2", "2", "3", "4", "5", "5"]);
  });

  it("can be filled anew by Word with the captions of level 2", async () => {
    const xml = await documentXml(document);
    const captions = outline(document).filter(({ id, level }) => level === 2 && id.startsWith("table"));
    expect(xml.match(/> TC &quot;[^<]*&quot; \\f C \\l 2 </g)).toHaveLength(captions.length);
  });
});
