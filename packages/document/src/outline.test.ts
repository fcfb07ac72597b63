import { expect, it } from "vitest";
import type { Block, ComposedDocument } from "./document.ts";
import { outline } from "./outline.ts";

const blocks: readonly Block[] = [
  { kind: "contents" },
  { kind: "heading", id: "part", level: 1, content: [{ kind: "text", text: "第一部分" }] },
  { kind: "paragraph", style: "body", content: [{ kind: "text", text: "正文" }, { kind: "break" }] },
  { kind: "table", id: "form", caption: { level: 2, number: "表1", title: "总表" }, columns: [], head: [], body: [] },
  { kind: "table", id: "adjoining", columns: [], head: [], body: [] },
];

const document: ComposedDocument = {
  lang: "zh-CN",
  dir: "ltr",
  title: "文件",
  properties: { author: "部门", subject: "预算", keywords: [], date: "2025-02-01" },
  labels: { contents: "目录", skipToContent: "跳到正文", backToContents: "返回目录" },
  sections: [{ id: "s", title: "节", layout: "normal", blocks }],
};

it("lists headings and captioned tables in reading order", () => {
  expect(outline(document)).toEqual([
    { id: "part", level: 1, title: "第一部分" },
    { id: "form", level: 2, title: "表1 总表" },
  ]);
});
