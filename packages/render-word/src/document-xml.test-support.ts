import type { Block, ComposedDocument, Section } from "@mingzhang/document";
import { readParts } from "@mingzhang/testing";
import { wordRenderer } from "./word-renderer.ts";

/** Writes a document and gives the XML of its text. */
export async function documentXml(document: ComposedDocument): Promise<string> {
  return readParts(await wordRenderer.render(document))["word/document.xml"] ?? "";
}

/** Every element of a name, whole; none of them may lie within another. */
export function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, "gs"))].map(([element]) => element);
}

/** A document of one section of these blocks. */
export function documentOf(
  blocks: readonly Block[],
  options: Partial<ComposedDocument & Section> = {},
): ComposedDocument {
  const { layout = "normal", dir = "ltr", lang = "zh-CN", sections } = options;
  return {
    lang,
    dir,
    title: "预算",
    properties: { author: "办公室", subject: "预算公开", keywords: ["预算", "公开"], date: "2025-02-01" },
    labels: { contents: "目录", skipToContent: "跳到正文", backToContents: "返回目录" },
    sections: sections ?? [{ id: "only", title: "一", layout, blocks }],
  };
}
