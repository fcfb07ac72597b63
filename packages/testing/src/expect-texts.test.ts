import { describe, expect, it } from "vitest";
import { expectTexts } from "./expect-texts.ts";
import { expectedTexts } from "./expected-texts.ts";
import { longTable, sampleDocument } from "./sample-document.ts";

const document = sampleDocument();
const said = expectedTexts(document).map(({ text }) => text);
const at = said.lastIndexOf("1,332.40");

describe("expectTexts", () => {
  it.each(["ltr", "rtl"] as const)("accepts a %s file that says it all", (dir) => {
    const sample = sampleDocument(dir);
    const spaced = expectedTexts(sample).map(({ text }) => ` ${text}\n`);
    expect(() => expectTexts(spaced, sample)).not.toThrow();
  });

  it("accepts lines cut anywhere", () => {
    expect(() => expectTexts(said.join("").split(/(?<=、|0)/), document)).not.toThrow();
  });

  it("refuses a missing figure", () => {
    expect(() => expectTexts(said.toSpliced(at, 1), document)).toThrow("should stand “1,332.40”");
  });

  it("refuses a figure that stands twice", () => {
    expect(() => expectTexts(said.toSpliced(at, 0, "1,332.40"), document)).toThrow("should stand");
  });

  it("refuses figures that changed places", () => {
    const next = said.findIndex((text, index) => index > 3 && text === "1,115.60");
    const swapped = said.with(next, said[next - 1] ?? "").with(next - 1, "1,115.60");
    expect(() => expectTexts(swapped, document)).toThrow("should stand");
  });

  it("refuses what follows the end", () => {
    expect(() => expectTexts([...said, "0"], document)).toThrow("after the end");
  });

  it("accepts page numbers in the contents, and only there", () => {
    const numbered = expectedTexts(document).map((expected) =>
      expected.numbered ? `${expected.text} …… 12` : expected.text,
    );
    expectTexts(numbered, document);
    expect(() => expectTexts(said.with(at, "1,332.40 …… 12"), document)).toThrow("should stand");
  });

  it("accepts a banner and head repeated before a row, but not a part of them", () => {
    const table = longTable(3);
    const expected = expectedTexts(table);
    const texts = expected.map(({ text }) => text);
    const row = texts.indexOf("2000002");
    const repeat = expected[row]?.repeat ?? "";
    expectTexts(texts.toSpliced(row, 0, repeat), table);
    expect(() => expectTexts(texts.toSpliced(row, 0, repeat.slice(1)), table)).toThrow("should stand");
  });

  it("expects nothing of the kinds that a format leaves out", () => {
    const tables = expectedTexts(document, ["heading", "paragraph", "contents"]).map(({ text }) => text);
    expect(tables[0]).toBe("表1");
    expectTexts(tables, document, ["heading", "paragraph", "contents"]);
  });
});
