import {
  type Block,
  type ComposedDocument,
  officialTheme,
  type Section,
  type Table,
  type TableCell,
} from "@mingzhang/document";
import { inlines, longTable, paragraph, sampleDocument } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { openFontChains } from "./fonts.ts";
import type { GridBox, Page, TextBox } from "./page.ts";
import { paginate } from "./paginate.ts";
import { createTypesetter } from "./typesetter.ts";

async function pagesOf(document: ComposedDocument): Promise<readonly Page[]> {
  return paginate([createTypesetter(document, officialTheme, await openFontChains({}, document.dir))]);
}

const withBlocks = (blocks: readonly Block[], layout: Section["layout"] = "normal"): ComposedDocument => ({
  ...sampleDocument(),
  sections: [{ id: "only", title: "", layout, blocks }],
});

const texts = (page: Page | undefined) => (page?.boxes ?? []).filter((box): box is TextBox => box.kind === "text");
const grids = (page: Page | undefined) => (page?.boxes ?? []).filter((box): box is GridBox => box.kind === "grid");
const said = (page: Page | undefined) => texts(page).map(({ lines }) => lines.map((line) => line.text).join(""));
const bodyLines = (page: Page | undefined) =>
  texts(page)
    .filter(({ node }) => node !== undefined)
    .flatMap(({ lines }) => lines);

/** Sentences of one line each. */
const sentences = (count: number) =>
  Array.from({ length: count }, (_, index) => paragraph("body", `第${index + 1}句话。`));
const heading = (level: 1 | 2 | 3): Block => ({ kind: "heading", id: `h-${level}`, level, content: inlines("标题") });

const cell = (text: string, options: Partial<TableCell> = {}): TableCell => ({ content: inlines(text), ...options });
const columns = (count: number): Table["columns"] =>
  Array.from({ length: count }, () => ({ width: 1, align: "start" }));

const rows = (count: number, text = (index: number) => `第${index + 1}项`) =>
  Array.from({ length: count }, (_, index) => ({ cells: [cell(text(index)), cell("1.00")] }));
const table = (changes: Partial<Table> = {}): Table => ({
  kind: "table",
  id: "table",
  caption: { level: 2, number: "表1", title: "支出表" },
  banner: { start: inlines("某单位"), end: inlines("单位：万元") },
  columns: columns(2),
  head: [{ cells: [cell("项目"), cell("合计")] }],
  body: rows(3),
  ...changes,
});

describe("a page of text", () => {
  it("holds 22 lines of 28 characters, as GB/T 9704 asks", async () => {
    const [first, second] = await pagesOf(withBlocks([paragraph("body", "预算公开".repeat(170))]));
    expect(bodyLines(first)).toHaveLength(22);
    expect(bodyLines(first)[1]?.text).toHaveLength(28);
    expect(bodyLines(second).length).toBeGreaterThan(0);
  });

  it("has a section begin on it, upright or wide", async () => {
    const pages = await pagesOf(sampleDocument());
    expect(pages.map(({ width, height }) => (width > height ? "wide" : "normal")).indexOf("wide")).toBe(4);
    expect(pages.every(({ boxes }) => boxes.length > 0)).toBe(true);
  });

  it("numbers text only, odd at the end and even at the start", async () => {
    const numbers = (await pagesOf(sampleDocument())).map((page) =>
      texts(page).find(({ node, lines }) => node === undefined && lines[0]?.text.startsWith("—")),
    );
    expect(numbers.map((box) => box?.lines[0]?.text)).toEqual([
      undefined,
      undefined,
      ...numbers.slice(2).map((_, index) => `— ${index + 1} —`),
    ]);
    const [odd, even] = numbers.slice(2).map((box) => box?.lines[0]?.x ?? Number.NaN);
    expect(odd).toBeGreaterThan(300);
    expect(even).toBe(0);
  });
});

describe("a heading", () => {
  it.each([18, 19, 20, 21, 22, 23])("is never left alone at a page's end, after %i lines", async (count) => {
    const pages = await pagesOf(withBlocks([...sentences(count), heading(2), heading(3), ...sentences(3)]));
    for (const page of pages) expect(bodyLines(page).at(-1)?.text).not.toBe("标题");
  });

  it("goes along with the table below it", async () => {
    const pages = await pagesOf(withBlocks([...sentences(19), heading(2), table()]));
    expect(said(pages[0])).not.toContain("标题");
    expect(said(pages[1]).slice(0, 3)).toEqual(["标题", "表1", "支出表"]);
  });
});

describe("a table over several pages", () => {
  it("has every row once and whole, below a banner and a head on each page", async () => {
    const pages = await pagesOf(longTable(300));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      expect(said(page)).toEqual(expect.arrayContaining(["科目编码", "科目名称", "合计"]));
      expect(said(page).filter((text) => text === "某市人民政府办公室")).toHaveLength(1);
    }
    const codes = pages.flatMap(said).filter((text) => /^2\d{6}$/.test(text));
    expect(codes).toEqual(Array.from({ length: 300 }, (_, index) => `${2000000 + index}`));
  });

  it("names repeated heads as decoration", async () => {
    const pages = await pagesOf(longTable(100));
    const heads = pages.map((page) => texts(page).find(({ lines }) => lines[0]?.text === "科目编码")?.node?.type);
    expect(heads).toEqual(["TH", ...heads.slice(1).map(() => undefined)]);
  });

  it("stays inside the page", async () => {
    const { height, top, bottom } = officialTheme.pages.normal;
    const limit = ((height - bottom) * 72) / 25.4 + 0.1;
    for (const page of await pagesOf(withBlocks([table({ body: rows(90, (index) => "长".repeat(index * 3)) })]))) {
      for (const { y, height } of grids(page).flatMap(({ cells }) => cells)) {
        expect(y).toBeGreaterThan((top * 72) / 25.4 - 0.1);
        expect(y + height).toBeLessThanOrEqual(limit);
      }
    }
  });

  it("cuts a row only where it is taller than a page, and loses none of it", async () => {
    const words = Array.from({ length: 400 }, (_, index) => `第${index}个长句子，`).join("");
    const body = [...rows(1), { cells: [cell(words), cell("1.00")] }, ...rows(1)];
    const pages = await pagesOf(withBlocks([table({ body })]));
    const elements = new Set(
      pages.flatMap(texts).flatMap(({ node, lines }) => (lines.some((l) => /个长句/.test(l.text)) ? [node] : [])),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(elements.size).toBe(1);
    const parts = pages.flatMap(texts).filter(({ node }) => node !== undefined && elements.has(node));
    expect(parts.flatMap(({ lines }) => lines.map((line) => line.text)).join("")).toBe(words);
  });

  it("repeats the label of a group that goes on, as decoration", async () => {
    const group = rows(60).map((row, index) =>
      index === 0 ? { cells: [cell("产出指标", { rowSpan: 60, header: true }), ...row.cells] } : row,
    );
    const pages = await pagesOf(withBlocks([table({ columns: columns(3), head: [], body: group })]));
    const labels = pages.map((page) => texts(page).filter(({ lines }) => lines[0]?.text === "产出指标"));
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.map((found) => found.length)).toEqual(labels.map(() => 1));
    expect(labels.map(([label]) => label?.node?.type)).toEqual(["TH", ...labels.slice(1).map(() => undefined)]);
  });
});

describe("a table without a caption", () => {
  const { caption: _caption, banner: _banner, ...continued } = table({ id: "continued" });

  it("adjoins the one before it", async () => {
    const [page] = await pagesOf(withBlocks([table(), continued]));
    const boxes = grids(page).flatMap(({ cells }) => cells);
    const tops = new Set(boxes.map(({ y }) => y.toFixed(3)));
    const bottoms = new Set(boxes.map(({ y, height }) => (y + height).toFixed(3)));
    expect([...tops].filter((y) => !bottoms.has(y))).toHaveLength(1);
  });

  it("goes on under the other's banner on a page of its own", async () => {
    const pages = await pagesOf(withBlocks([table({ body: rows(30) }), { ...continued, body: rows(30) }]));
    expect(said(pages[1])).toContain("单位：万元");
  });
});

describe("the contents", () => {
  it("give each entry the number printed on its page, behind dots, as a link", async () => {
    const pages = await pagesOf(sampleDocument());
    const [, contents] = pages;
    for (const { target } of contents?.links ?? []) {
      const page = pages.find(({ anchors }) => anchors.some(({ id }) => id === target));
      const number = said(page)
        .find((text) => text.startsWith("—"))
        ?.replaceAll(/\D/g, "");
      expect(said(contents)).toContain(number);
    }
    expect(contents?.links.length).toBe(contents?.boxes.filter(({ kind }) => kind === "leader").length);
  });

  it("mirror with the document", async () => {
    const leaders = async (dir: "ltr" | "rtl") =>
      (await pagesOf(sampleDocument(dir)))[1]?.boxes.flatMap((box) => (box.kind === "leader" ? [box] : [])) ?? [];
    const [ltr] = await leaders("ltr");
    const [rtl] = await leaders("rtl");
    expect(ltr?.from).toBeGreaterThan(150);
    expect(rtl?.from).toBeLessThan(150);
  });
});
