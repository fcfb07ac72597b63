import { columnShares, type Figure, outline, placeCells, plainText, type Table } from "@mingzhang/document";
import { describe, expect, it } from "vitest";
import { composed, prose } from "./reference.test-support.ts";

const document = composed();

const tables = document.sections.flatMap(({ blocks }) =>
  blocks.filter((block): block is Table => block.kind === "table"),
);

const figures = document.sections
  .flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "contents") return [];
      if (block.kind !== "table") return block.content;
      return [...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => cell.content));
    }),
  )
  .filter((inline): inline is Figure => inline.kind === "figure");

describe("the reference disclosure, composed", () => {
  it("has a cover, contents, four parts, eleven forms and five performance tables in order", () => {
    expect(document.sections.map(({ id }) => id)).toEqual([
      "cover",
      "contents",
      "part-1",
      ...Array.from({ length: 11 }, (_, index) => `form-${index + 1}`),
      "part-3",
      "performance-overall",
      "performance-1",
      "performance-2",
      "performance-3",
      "performance-4",
      "notes",
      "part-4",
    ]);
  });

  it("tiles the grid of every table", () => {
    for (const table of tables) {
      placeCells(table.head, table.columns.length);
      placeCells(table.body, table.columns.length);
      expect(columnShares(table).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  it("gives every heading and table an anchor of its own", () => {
    const ids = outline(document).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says of every figure where it comes from", () => {
    expect(figures.length).toBeGreaterThan(400);
    expect(figures.filter((figure) => figure.source === undefined)).toEqual([]);
  });

  it("prints in prose what stands in the cell that the figure names", () => {
    const cells = new Map<string, string>();
    for (const figure of figures) {
      if (figure.source === undefined || "fact" in figure.source) continue;
      const key = JSON.stringify(figure.source);
      expect(figure.text).toBe(cells.get(key) ?? figure.text);
      cells.set(key, figure.text);
    }
    expect(cells.size).toBeGreaterThan(200);
  });

  it("prints an empty form with its head and the official sentence", () => {
    const funds = tables.find(({ id }) => id === "governmentFunds");
    expect(funds?.body).toEqual([]);
    expect(funds?.head.length).toBeGreaterThan(3);
    expect(plainText(funds?.note ?? [])).toBe(
      "库尔勒市人民政府办公室2025年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。",
    );
  });

  it("explains what rose, what fell, what is new and what ended", () => {
    const text = prose();
    expect(text).toContain("2025年预算数为838.13万元，比上年预算增加99.11万元，增长13.41%，主要原因是人员工资晋升");
    expect(text).toContain("2025年预算数为4.57万元，比上年预算减少0.24万元，下降4.99%，主要原因是");
    expect(text).toContain("2025年预算数为2.00万元，比上年预算增加2.00万元，上年预算未安排，主要原因是");
    expect(text).toContain("2025年预算数为0.00万元，比上年预算减少45.13万元，下降100.00%，主要原因是");
    expect(text).toContain("公务用车运行费与上年持平，主要原因是车辆编制数未发生变动");
    expect(text).toContain("政府性基金预算未安排。");
  });
});
