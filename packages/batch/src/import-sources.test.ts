import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Disclosure, parseDisclosure } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import { referenceData } from "@mingzhang/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeProblem } from "./describe-problem.ts";
import { type ImportWorkbookResult, type ImportWorkbooksOptions, importWorkbooks } from "./import-workbooks.ts";
import { type OfficialTables, officialTables } from "./official-tables.test-support.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { renderDisclosure } from "./render-disclosure.ts";

const data = referenceData();
const reference = disclosureOf(data);
/** This year's data without its tables: nothing of them can come from here. */
const rest = { ...(data as object), forms: emptied(reference.forms) };

function disclosureOf(value: unknown): Disclosure {
  const parsed = parseDisclosure(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.disclosure;
}

function emptied(forms: object): object {
  return Object.fromEntries(
    Object.entries(forms).map(([form, panels]: [string, object]) => [
      form,
      Object.fromEntries(Object.keys(panels).map((panel) => [panel, { rows: [] }])),
    ]),
  );
}

let folder: string;
let tables: OfficialTables;
let base: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  tables = await officialTables(reference);
  base = await save("base.json", JSON.stringify(rest));
});
afterAll(() => rm(folder, { recursive: true }));

async function save(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function importAll(inputs: readonly string[], options: Partial<ImportWorkbooksOptions> = {}) {
  const results: ImportWorkbookResult[] = [];
  const outputFolder = join(folder, "out", String(Math.abs(inputs.join().length)));
  for await (const result of importWorkbooks({ inputs, outputFolder, ...options })) results.push(result);
  return results;
}

describe("the official tables of the reference department", () => {
  async function expectReference(results: readonly ImportWorkbookResult[]) {
    expect(results.flatMap(({ problems }) => problems)).toEqual([]);
    const read = await readDisclosureFile(results.at(-1)?.output ?? "");
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.disclosure).toEqual(reference);
    return read.disclosure;
  }

  it("from .xlsx are the same data, and make the same page to the byte", async () => {
    const file = await save("xlsx/tables.xlsx", tables.as("xlsx"));
    const imported = await expectReference(await importAll([file], { base }));
    const [one, other] = await Promise.all(
      [imported, reference].map((each) => renderDisclosure(each, "zh-CN", ["html"])),
    );
    expect([...(one ?? [])]).toEqual([...(other ?? [])]);
  });

  it("from .xls are the same data", async () => {
    await expectReference(await importAll([await save("xls/tables.xls", tables.as("biff8"))], { base }));
  });

  it("from a folder of .csv files in GB18030 are the same data", async () => {
    for (const [name, bytes] of tables.csv) await save(`csv/${name}.csv`, bytes);
    await expectReference(await importAll([join(folder, "csv")], { base }));
  });

  it("from one .csv file of them all are the same data", async () => {
    const all = await save(
      "one/all.csv",
      Buffer.concat([...tables.csv.values()].flatMap((each) => [each, Buffer.from("\n")])),
    );
    const results = await importAll([all], { base });
    await expectReference(results);
    expect(results.flatMap(({ notices }) => notices)).toEqual([]);
  });
});

describe("tables by themselves", () => {
  it("are no whole disclosure: what is missing is told, and a template of what there is written", async () => {
    const file = await save("alone/tables.xls", tables.as("biff8"));
    const [, last] = await importAll([file], { year: 2025, department: "korla" });
    const sentence = last?.problems.map((problem) => describeProblem(problem, loadLocale("zh-CN"))).join("");
    expect(last?.output).toBeUndefined();
    expect(sentence).toMatch(/缺少：部门概况、上年预算数和增减原因、支出用途、.*、落款。.*korla-2025\.xlsx/);
    // The clerk's own part is still to be filled in, and the tables are already there.
    const output = /\S+korla-2025\.xlsx/.exec(sentence ?? "")?.[0] ?? "";
    const [again] = await importAll([output.replace(/^.*写入了 ?/, "")]);
    expect(new Set(again?.problems.map(({ code }) => code))).not.toContain("unknown-workbook");
    expect(again?.problems.some(({ sheet }) => sheet?.startsWith("表"))).toBe(false);
  });

  it("of several files are one department, and no table may come twice", async () => {
    const [first, second] = [
      await save("twice/a.xlsx", tables.as("xlsx")),
      await save("twice/b.xls", tables.as("biff8")),
    ];
    const results = await importAll([first, second], { base });
    const problems = results.flatMap((result) => result.problems);
    expect(problems.map(({ code, file }) => [code, file])).toEqual(
      Array.from({ length: 11 }, () => ["duplicate-part", second]),
    );
  });

  it("of another department than the rest are refused", async () => {
    const other = await save(
      "other.json",
      JSON.stringify({ ...rest, department: { code: "other", name: "别的部门" } }),
    );
    const results = await importAll([await save("other/tables.xlsx", tables.as("xlsx"))], { base: other });
    expect(results.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(["other-department"]);
  });

  it("leave the tables that are not there to the base, and say so", async () => {
    const name = "表10 “三公”经费支出情况表";
    const [csv] = [...tables.csv].flatMap(([sheet, bytes]) => (sheet.startsWith("表10") ? [bytes] : []));
    const file = await save(`part/${name}.csv`, csv ?? "");
    const results = await importAll([file], { base });
    expect(results.at(-1)?.notices).toMatchObject([{ code: "forms-of-base" }]);
    const written = JSON.parse(await readFile(results.at(-1)?.output ?? "", "utf8")) as {
      forms: { threePublic: unknown };
    };
    expect(written.forms.threePublic).toEqual((data as { forms: { threePublic: unknown } }).forms.threePublic);
  });
});

it("takes last year's figures from last year's file where this year's data has none", async () => {
  const previous = await save("previous.json", JSON.stringify({ ...(data as object), year: 2024 }));
  const own = data as { comparisons: { items: readonly object[]; revenue: object } };
  const bare = { ...rest, comparisons: { ...own.comparisons, revenue: {}, items: own.comparisons.items.slice(0, 1) } };
  const file = await save("last/tables.xlsx", tables.as("xlsx"));
  const results = await importAll([file], { base: await save("bare.json", JSON.stringify(bare)), previous });
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  const read = await readDisclosureFile(results.at(-1)?.output ?? "");
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { items, revenue } = read.disclosure.comparisons;
  expect(revenue.generalPublic?.previous.toFixed(2)).toBe("1332.40");
  // The department's own claim stands; the rule previous-as-published tells where it is not what was published.
  expect(items[0]?.previous.toFixed(2)).toBe("739.02");
  expect(items.find(({ code }) => code === "2101103")?.previous.toFixed(2)).toBe("13.19");
});

describe("a ledger", () => {
  it("of the reference department gives every published table, each cell rounded by itself", async () => {
    const file = join(import.meta.dirname, "../../../fixtures/korla-government-office-2025.ledger.csv");
    const results = await importAll([file], { base });
    expect(results.flatMap(({ problems }) => problems)).toEqual([]);
    const read = await readDisclosureFile(results.at(-1)?.output ?? "");
    expect(read.ok && read.disclosure).toEqual(reference);
  });

  it("that says otherwise than a table beside it is refused with it", async () => {
    const head = "单位名称,功能分类科目,经济分类科目,资金来源,项目名称,金额（元）";
    const ledger = await save("both/ledger.csv", `${head}\n${reference.department.name},2010301,30101,一般财力,,1\n`);
    const results = await importAll([ledger, await save("both/tables.xlsx", tables.as("xlsx"))], { base });
    expect(results.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(["contradicted-forms"]);
  });
});
