import { loadCatalogue } from "@mingzhang/catalogues";
import { deriveForms, type Fen, type FundingSource, fundingSources, type LedgerRow } from "@mingzhang/ledger";
import { loadLocale } from "@mingzhang/locales";
import { readWorkbook } from "@mingzhang/spreadsheet";
import ExcelJS from "exceljs";
import { type Arbitrary, array, assert, asyncProperty, bigInt, constantFrom, nat, option, record } from "fast-check";
import { expect, it } from "vitest";
import { rawForms } from "./raw-forms.ts";
import { readLedger } from "./read-ledger.ts";

const setting = { locale: loadLocale("zh-CN"), catalogue: loadCatalogue(2025) };
const words: Readonly<Partial<Record<string, readonly string[]>>> = setting.locale.words.intake?.ledger.sources ?? {};
const codes = (system: "functional" | "economic", length: number) =>
  setting.catalogue[system].entries.filter(({ code }) => code.length === length);

const ledgerRow: Arbitrary<LedgerRow> = record({
  unit: constantFrom("某某市教育局", "第一小学", "No. 2 学校（分校）"),
  item: constantFrom(...codes("functional", 7).map(({ code }) => code)),
  section: constantFrom(...codes("economic", 5).map(({ code }) => code)),
  source: constantFrom(...(Object.keys(fundingSources) as FundingSource[])),
  project: option(constantFrom("校舍维修", "“营养午餐”补助", "=1+1"), { nil: undefined }),
  // As much as a spreadsheet can hold to the 分: 15 digits.
  amount: bigInt({ min: 1n, max: 99_999_999_999_999n }).map((amount) => amount as Fen),
}).map(({ project, ...row }) => (project === undefined ? row : { ...row, project }));

/** The ways in which a clerk writes an amount in 元. */
const spellings: readonly ((yuan: string) => string | number)[] = [
  (yuan) => yuan,
  (yuan) => Number(yuan),
  (yuan) => yuan.replace(/\B(?=(\d{3})+\.)/g, ","),
  (yuan) => yuan.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (yuan) => `￥${yuan}元`,
];

async function throughWorkbook(rows: readonly LedgerRow[], spell: (yuan: string) => string | number, layout: number) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("明细账");
  sheet.addRow(["2025年部门预算明细账"]);
  const order = [0, 1, 2, 3, 4, 5].map((column) => (column + layout) % 6);
  const arranged = (values: readonly (string | number)[]) => order.map((column) => values[column] ?? "");
  sheet.addRow(arranged(["预算单位", "功能科目编码", "经济分类科目", "资金来源", "项目名称", "金额（元）"]));
  for (const { unit, item, section, source, project = "", amount } of rows) {
    const yuan = `${amount / 100n}.${String(amount % 100n).padStart(2, "0")}`;
    const name = setting.catalogue.economic.find(section)?.name ?? "";
    sheet.addRow(arranged([unit, item, `${section} ${name}`, words[source]?.[0] ?? "", project, spell(yuan)]));
  }
  const outcome = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return readLedger(outcome.workbook, "明细账", setting);
}

it("comes back from a workbook to the 分, however its amounts are written and its columns stand", async () => {
  const ledger = array(ledgerRow, { minLength: 1, maxLength: 30 });
  await assert(
    asyncProperty(ledger, constantFrom(...spellings), nat({ max: 5 }), async (rows, spell, layout) => {
      const reading = await throughWorkbook(rows, spell, layout);
      expect(reading?.problems).toEqual([]);
      expect(reading?.ledger.rows).toEqual(rows);
      const forms = (each: readonly LedgerRow[]) => rawForms(deriveForms({ rows: each }, setting.catalogue));
      expect(forms(reading?.ledger.rows ?? [])).toEqual(forms(rows));
    }),
    { numRuns: 40, seed: 2025 },
  );
});
