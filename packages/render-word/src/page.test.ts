import type { Section } from "@mingzhang/document";
import { expect, it } from "vitest";
import { documentOf, documentXml, elements } from "./document-xml.test-support.ts";

const section = (id: string, layout: Section["layout"]): Section => ({
  id,
  title: id,
  layout,
  blocks: [{ kind: "paragraph", style: "body", content: [{ kind: "text", text: id }] }],
});

const sections = [
  section("cover", "cover"),
  section("contents", "contents"),
  section("first", "normal"),
  section("across", "wide"),
  section("last", "normal"),
];

const properties = async (dir: "ltr" | "rtl" = "ltr") =>
  elements(await documentXml(documentOf([], { sections, dir })), "w:sectPr");

it("begins to count pages with the first section behind the contents and counts on from there", async () => {
  const starts = (await properties()).map((xml) => xml.match(/w:start="(\d+)"/)?.[1]);
  expect(starts).toEqual([undefined, undefined, "1", undefined, undefined]);
});

it("sets the footers once, for odd and even pages, and lets later sections inherit them", async () => {
  const footers = (await properties()).map((xml) => xml.match(/<w:footerReference/g)?.length ?? 0);
  expect(footers).toEqual([0, 0, 2, 0, 0]);
});

it("begins each section on a new page, lying on its long side where it is wide", async () => {
  const xml = await properties();
  expect(xml.every((one) => one.includes('<w:type w:val="nextPage"/>'))).toBe(true);
  expect(xml.map((one) => /w:w="16838" w:h="11906" w:orient="landscape"/.test(one))).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
});

it("turns sections round where the document runs from right to left", async () => {
  expect((await properties("rtl")).every((xml) => xml.includes("<w:bidi/>"))).toBe(true);
  expect((await properties()).some((xml) => xml.includes("<w:bidi/>"))).toBe(false);
});
