import { type Block, placeCells } from "@mingzhang/document";
import { describe, expect, it } from "vitest";
import { longTable, sampleDocument } from "./sample-document.ts";

const blocks = (document = sampleDocument()): readonly Block[] =>
  document.sections.flatMap((section) => section.blocks);
const tables = (document = sampleDocument()) => blocks(document).filter((block) => block.kind === "table");

describe("sampleDocument", () => {
  it("holds every kind of block and every layout", () => {
    expect(new Set(blocks().map(({ kind }) => kind))).toEqual(new Set(["heading", "paragraph", "contents", "table"]));
    expect(new Set(sampleDocument().sections.map(({ layout }) => layout))).toEqual(
      new Set(["cover", "contents", "normal", "wide"]),
    );
  });

  it.each(["ltr", "rtl"] as const)("has tables whose spans tile their grids (%s)", (dir) => {
    for (const { head, body, columns } of tables(sampleDocument(dir))) {
      expect(placeCells(head, columns.length)).toHaveLength(head.length);
      expect(placeCells(body, columns.length)).toHaveLength(body.length);
    }
  });

  it.each(["ltr", "rtl"] as const)("gives every place an id of its own (%s)", (dir) => {
    const document = sampleDocument(dir);
    const ids = [
      ...document.sections.map(({ id }) => id),
      ...blocks(document).flatMap((block) => ("id" in block ? [block.id] : [])),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has a table of as many rows as asked for", () => {
    expect(tables(longTable(800))[0]?.body).toHaveLength(800);
  });
});
