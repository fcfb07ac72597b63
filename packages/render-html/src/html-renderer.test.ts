import type { ComposedDocument } from "@mingzhang/document";
import { hardCasesDocument, longTable, readHtml, sampleDocument, testRenderer } from "@mingzhang/testing";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { htmlRenderer } from "./html-renderer.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const errors: string[] = [];
const parsed = (html: string): Node => parse(html, { onParseError: ({ code }) => errors.push(code) });
const children = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);
const elements = (node: Node): readonly Element[] =>
  children(node).flatMap((child) => ("tagName" in child ? [child, ...elements(child)] : elements(child)));
const named = (node: Node, ...names: readonly string[]) => elements(node).filter((e) => names.includes(e.tagName));
const attribute = (element: Element | undefined, name: string) => element?.attrs.find((a) => a.name === name)?.value;
const attributes = (node: Node, name: string) => elements(node).flatMap((element) => attribute(element, name) ?? []);
const texts = (node: Node): readonly string[] => ("value" in node ? [node.value] : children(node).flatMap(texts));
const words = (node: Node | undefined) => (node === undefined ? "" : texts(node).join(""));

const html = async (document: ComposedDocument) => new TextDecoder().decode(await htmlRenderer.render(document));
const render = async (document: ComposedDocument) => parsed(await html(document));

testRenderer(htmlRenderer, {
  extract: async (bytes) => readHtml(bytes),
});

describe("the web page", async () => {
  const ltr = await render(sampleDocument());
  const rtl = await render(sampleDocument("rtl"));

  it("is well-formed", () => expect(errors).toEqual([]));

  it("says its language, direction, title, author and date", () => {
    const [root] = named(rtl, "html");
    expect([attribute(root, "lang"), attribute(root, "dir")]).toEqual(["ug-CN", "rtl"]);
    expect(words(named(ltr, "title")[0])).toBe(sampleDocument().title);
    const meta = named(ltr, "meta").map((element) => [attribute(element, "name"), attribute(element, "content")]);
    expect(meta).toContainEqual(["author", "某市人民政府办公室"]);
    expect(meta).toContainEqual(["date", "2025-02-01"]);
  });

  it("runs no script and asks nothing of any other place", async () => {
    expect(named(ltr, "script", "link", "img", "iframe", "object")).toEqual([]);
    expect(await html(sampleDocument())).not.toMatch(/url\(|@import|https?:|src=/);
  });

  it.each([
    ["ltr", ltr],
    ["rtl", rtl],
  ])("gives every place one id, and leads every link to one (%s)", (_, page) => {
    const ids = attributes(page, "id");
    expect(new Set(ids).size).toBe(ids.length);
    const targets = attributes(page, "href").map((href) => href.replace(/^#/, ""));
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(attributes(page, "aria-labelledby").filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("writes an id once where two cells have one source", async () => {
    const document = sampleDocument();
    const tables = document.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "table"));
    const [section] = document.sections;
    if (section === undefined) throw new Error("the sample has no section");
    const again = tables.slice(0, 1).map((table) => ({ ...table, id: "again" }));
    const ids = attributes(
      await render({ ...document, sections: [...document.sections, { ...section, id: "more", blocks: again }] }),
      "id",
    );
    expect(ids).toContain("expenditure/total/total");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads a figure of the prose to the cell that it comes from", () => {
    const link = named(ltr, "a").find((element) => attribute(element, "href") === "#expenditure/2010399/total");
    expect(words(link)).toBe("-159.46");
    const cell = elements(ltr).find((element) => attribute(element, "id") === "expenditure/2010399/total");
    expect(words(cell)).toBe("-159.46");
  });

  it("keeps the value of every figure, and its order inside right-to-left text", () => {
    const minus = (page: Node) => named(page, "data").filter((data) => attribute(data, "value") === "-159.46");
    expect(minus(rtl).map((data) => attribute(data, "dir"))).toEqual(["ltr", "ltr", "ltr"]);
    expect(minus(ltr).map((data) => attribute(data, "dir"))).toEqual([undefined, undefined, undefined]);
  });

  it("sets apart what plain right-to-left text would disorder, and says which of it is Chinese", async () => {
    const page = await render(hardCasesDocument());
    const apart = named(page, "bdi").map((bdi) => [words(bdi), attribute(bdi, "dir"), attribute(bdi, "lang")]);
    expect(apart).toContainEqual(["2025-02-01", "ltr", undefined]);
    expect(apart).toContainEqual(["国办发〔2022〕8号", "ltr", "zh-CN"]);
    expect(apart.map(([text]) => text)).not.toContain("1,332.40");
  });

  it("names rows and columns by their headers", () => {
    const scopes = named(ltr, "th").map((header) => attribute(header, "scope"));
    expect(new Set(scopes)).toEqual(new Set(["col", "row"]));
    expect(named(ltr, "th").filter((header) => words(header) === "")).toEqual([]);
  });

  it("never skips a level of heading, and has one title", async () => {
    const levels = named(ltr, "h1", "h2", "h3", "h4", "h5", "h6").map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(named(await render(longTable(1)), "h1")).toHaveLength(1);
  });

  it("lets tables that adjoin each other scroll as one", () => {
    const regions = elements(ltr).filter((element) => attribute(element, "role") === "region");
    expect(regions.map((region) => named(region, "table").length)).toEqual([1, 1, 1, 2]);
    expect(regions.map((region) => attribute(region, "tabindex"))).toEqual(["0", "0", "0", "0"]);
  });

  it("takes words for words, never for markup", async () => {
    const document = { ...sampleDocument(), title: `</title><script>alert("1")</script>` };
    expect(named(await render(document), "script")).toEqual([]);
    expect(named(ltr, "b")).toEqual([]);
  });
});
