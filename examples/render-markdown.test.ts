import { sampleDocument, testRenderer } from "@mingzhang/testing";
import { marked } from "marked";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { markdownRenderer } from "./render-markdown.ts";

type Node = DefaultTreeAdapterMap["node"];

const texts = (node: Node): readonly string[] =>
  "value" in node ? [node.value] : "childNodes" in node ? node.childNodes.flatMap(texts) : [];
const html = (bytes: Uint8Array) => marked.parse(new TextDecoder().decode(bytes), { async: false });

testRenderer(markdownRenderer, { extract: async (bytes) => texts(parseFragment(html(bytes))) });

describe("a Markdown file", () => {
  it("has headings, tables and links where the document has them", async () => {
    const page = html(await markdownRenderer.render(sampleDocument()));
    expect(page).toContain('<h2><a id="part-1"></a>第一部分 单位概况</h2>');
    expect(page).toContain('<a href="#table-expenditure">');
    expect(page.match(/<table>/g)).toHaveLength(5);
  });
});
