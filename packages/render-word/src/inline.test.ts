import type { Inline } from "@mingzhang/document";
import { expect, it } from "vitest";
import { documentOf, documentXml, elements } from "./document-xml.test-support.ts";

const text = (value: string): Inline => ({ kind: "text", text: value });
const amount: Inline = { kind: "figure", measure: "amount", value: "-159.46", text: "-159.46" };

/** The runs of one paragraph: `<` before those that run from right to left, marks shown as `|`. */
async function runs(dir: "ltr" | "rtl", ...content: readonly Inline[]): Promise<readonly string[]> {
  const xml = await documentXml(documentOf([{ kind: "paragraph", style: "body", content }], { dir }));
  return elements(xml, "w:r").map((run) => {
    const words = run.replace(/<[^>]+>/g, "").replace(/[\u200e\u200f]+/g, "|");
    return (run.includes("<w:rtl/>") ? "<" : "") + words;
  });
}

it("writes neighbours as one run", async () => {
  expect(await runs("ltr", text("合计"), amount, text("万元"))).toEqual(["合计-159.46万元"]);
});

it("keeps a figure's sign in its place among Uyghur words", async () => {
  expect(await runs("rtl", text("جەمئىي "), amount)).toEqual(["<جەمئىي ", "|-159.46|"]);
});

it.each([
  ["خامچوت ≥98% بولدى", ["<خامچوت ", "|≥98%|", "< بولدى"]],
  ["كىرىم %28.8 ئاشقان", ["<كىرىم ", "|%28.8|", "< ئاشقان"]],
  ["تېلېفون 0996-2022345", ["<تېلېفون ", "|0996-2022345|"]],
  ["ئادرېس https://example.gov.cn/a?b=1;c=2 دا", ["<ئادرېس ", "|https://example.gov.cn/a?b=1;c=2|", "< دا"]],
  ["2025-يىلى", ["|2025|", "<-يىلى"]],
])("holds together what must not be reordered in %s", async (words, expected) => {
  expect(await runs("rtl", text(words))).toEqual(expected);
});

it("keeps Chinese amid Uyghur words in one piece, brackets and all", async () => {
  expect(await runs("rtl", text("جەمئىي 合计（12项）"))).toEqual(["<جەمئىي ", "|合计（12项）|"]);
});

it("sets a paragraph of Chinese alone from left to right, which needs no marks", async () => {
  expect(await runs("rtl", text("1. 合计（12项）"))).toEqual(["1. 合计（12项）"]);
});

it("runs a Uyghur text in a Chinese document from right to left", async () => {
  expect(await runs("ltr", text("名称："), { kind: "text", text: "جەمئىي 12 تۈر", lang: "ug-CN" })).toEqual([
    "名称：",
    "<جەمئىي 12 تۈر",
  ]);
});

it("drops what no XML file can hold", async () => {
  expect(await runs("ltr", text("预\ufffe算\uffff"))).toEqual(["预算"]);
});
