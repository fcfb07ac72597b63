import { readdirSync, readFileSync } from "node:fs";
import { formatDisclosure } from "@mingzhang/core";
import type { Workbook } from "@mingzhang/spreadsheet";
import { type Changes, referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import type { Draft } from "./draft.ts";
import {
  dataOf,
  findCell,
  insertColumns,
  insertRow,
  open,
  put,
  readAfter,
  setting,
  uyghurSetting,
  written,
} from "./template.test-support.ts";
import { writeTemplate } from "./write/write-template.ts";

const reference = referenceData() as Draft;
const fixtures = new URL("../../../../fixtures/", import.meta.url);
const madeUp = readdirSync(fixtures).filter((file) => /^oasis-.*\.json$/.test(file));

describe("a workbook that is filled from a disclosure", () => {
  it("gives back the same disclosure, its translations among it", async () => {
    expect(await dataOf(await writeTemplate(reference, setting))).toEqual(reference);
  });

  it.each(madeUp)("gives back what was made up for %s", async (file) => {
    const data = JSON.parse(readFileSync(new URL(file, fixtures), "utf8")) as Draft;
    expect(await dataOf(await writeTemplate(data, setting))).toEqual(data);
  });

  it("is the same bytes on every run", async () => {
    const [one, other] = [await writeTemplate(reference, setting), await writeTemplate(reference, setting)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it.each<readonly [string, Changes]>([
    [
      "figures that do not add up, blanks and 0.00 as they were filed",
      {
        "forms.revenueOverview.main.total.total": "1332.99",
        "forms.expenditureOverview.main.total": undefined,
        "forms.governmentFunds.main.total": {},
        "forms.carryOver.main.rows": [{ name: "结转", amounts: { total: "0.00" } }],
        "forms.threePublic.main.rows": [
          { item: "vehicleOperation", amounts: {} },
          { item: "hospitality", amounts: { total: "1.00" } },
        ],
        "forms.fiscalOverview.expenditure.rows": [{ code: "999", amounts: { total: "1.00" } }],
        "projects.0.amount": "-999999999999.99",
      },
    ],
    [
      "texts that look like formulas, escapes and days, letter by letter",
      {
        "glossary.0.term": "+1",
        "glossary.0.explanation": '=HYPERLINK("http://a","b")',
        "glossary.1.explanation": "_x0041_ 和 _xFFFF_",
        "glossary.2.term": "2025-02-01",
        "glossary.2.explanation": "释".repeat(20_000),
        "projects.0.basis": "第一段\n\n第二段 ",
        "signature.date": "1899-12-31",
        "performance.overall.indicators.0.target": { text: "有效提高" },
        "performance.overall.indicators.1.target": { comparison: "=", value: "0.50" },
      },
    ],
    [
      "what a department does not have",
      {
        $schema: undefined,
        "otherMatters.agencyOperating": undefined,
        "performance.projects": [],
        "performance.overall.indicators": [],
        "overview.subordinateUnits": { count: 0, names: [] },
        projects: [],
        purposes: { generalPublic: [], governmentFunds: [], stateCapital: [] },
        "comparisons.revenue": {},
      },
    ],
  ])("keeps %s", async (_, changes) => {
    const data = referenceData({ translations: undefined, ...changes }) as Draft;
    expect(await dataOf(await writeTemplate(data, setting))).toEqual(written(data));
  });

  it("keeps translations of names, of other languages and of texts that are gone", async () => {
    const translations = {
      "ug-CN": [
        { source: "督查室", target: "تەكشۈرۈش ئىشخانىسى", status: "reviewed" },
        { source: "旧文本", target: "كونا", status: "reviewed" },
      ],
      "kk-CN": [{ source: "督查室", target: "кеңсе", status: "draft" }],
    };
    const data = referenceData({ translations }) as Draft;
    expect(await dataOf(await writeTemplate(data, setting))).toEqual(data);
  });
});

/** All that stands in the cells of a workbook. */
function texts({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : []))),
  );
}

describe("a workbook that is labelled in Uyghur", async () => {
  const filled = await writeTemplate(reference, uyghurSetting);

  it("gives back the same disclosure", async () => {
    expect(await dataOf(filled)).toEqual(reference);
  });

  it("has its choices in words of its own, and takes those of the other", async () => {
    const workbook = await open(filled);
    expect(texts(workbook)).toContain("دەسلەپكى");
    expect(texts(workbook)).not.toContain("草稿");
    const name = { sheet: "ئاتالغۇلارغا ئىزاھات", block: "glossary", row: 0, column: "explanation@ug-CN#" };
    const reading = readAfter(workbook, (edited) => {
      put(edited, name, { kind: "text", text: "已审校" });
    });
    const [first] = reference["glossary"] as readonly { readonly explanation: string }[];
    const translations = reading.ok ? (reading.disclosure.translations?.["ug-CN"] ?? []) : [];
    expect(translations.find(({ source }) => source === first?.explanation)?.status).toBe("reviewed");
  });

  it("asks for the official text: its samples and its suggestions are Chinese", async () => {
    const blank = await open(await writeTemplate({ year: 2025 }, uyghurSetting));
    expect(texts(blank)).toEqual(expect.arrayContaining(["起草文件数量", "数量指标", "مالىيە ئاجراتمىسى"]));
    const reading = readAfter(blank, () => undefined);
    expect(reading.ok ? [] : reading.problems.filter(({ code }) => code === "changed-sample")).toEqual([]);
  });
});

describe("a workbook that was worked on", async () => {
  const workbook = await open(await writeTemplate(reference, setting));
  const glossary = (reference["glossary"] as readonly unknown[]).length;

  it("may have rows and columns put in anywhere", () => {
    const reading = readAfter(workbook, (edited) => {
      insertColumns(edited, "名词解释", 2);
      insertRow(edited, "名词解释", 2);
      insertRow(edited, "项目说明", 9);
    });
    expect(reading.ok && formatDisclosure(reading.disclosure)).toEqual(reference);
  });

  it("is read as far as something is written", () => {
    const reading = readAfter(workbook, (edited) => {
      const name = { sheet: "名词解释", block: "glossary", row: glossary + 2 };
      put(edited, { ...name, column: "term" }, { kind: "text", text: "绩效" });
      put(edited, { ...name, column: "explanation" }, { kind: "text", text: "成绩和效益。" });
    });
    const more = { [`glossary.${glossary}`]: { term: "绩效", explanation: "成绩和效益。" } };
    expect(reading.ok && formatDisclosure(reading.disclosure)).toEqual(referenceData(more));
  });

  it("tells of what is hidden, what is written beside the form, and sheets that are none of it", () => {
    const reading = readAfter(workbook, (edited) => {
      const { row } = findCell(edited, { sheet: "名词解释", block: "glossary", row: 0, column: "term" });
      row.hidden = true;
      row.cells.push({ column: 20, value: { kind: "text", text: "记得核对" } });
      const cells = [{ column: 1, value: { kind: "number", digits: "1" } as const }];
      edited.sheets.push({
        name: "草稿",
        hidden: false,
        hiddenColumns: [],
        merges: [],
        rows: [{ number: 1, hidden: false, cells }],
      });
    });
    expect(reading.ok).toBe(true);
    expect(reading.notices.map(({ code, sheet, cell }) => `${code} ${sheet} ${cell?.[0] ?? ""}`)).toEqual([
      "hidden-row 名词解释 C",
      "not-read 名词解释 T",
      "other-sheet 草稿 ",
    ]);
  });
});
