import { loadCatalogue } from "@mingzhang/catalogues";
import { cell, type FormData, type FormId, type FormsData, isBlank, panelOf, type Row, rowKey } from "@mingzhang/core";
import { describe, expect, it } from "vitest";
import { deriveForms } from "./derive-forms.ts";
import type { Fen } from "./fen.ts";
import { office, row, school } from "./ledger.test-support.ts";
import { LedgerError, ledgerProblems } from "./ledger-problem.ts";

const catalogue = loadCatalogue(2025);
const project = { project: "校舍维修" };

/** A school with carry-over and a special account, and the office above it. */
const rows = [
  row(office, "2050101", "30101", "500000.49"),
  row(office, "2050101", "30201", "100000.49"),
  row(office, "2050101", "30231", "24000"),
  row(school, "2050202", "30101", "2000000.30"),
  row(school, "2050202", "30201", "80000", { source: "specialAccount" }),
  row(school, "2050202", "30213", "300000", project),
  row(school, "2050202", "31003", "20000", { ...project, source: "generalPublicCarriedIn" }),
  row(school, "2050202", "30201", "7000", { source: "specialAccountCarriedIn" }),
  row(office, "2120803", "30905", "1000000", { source: "governmentFundRevenue", project: "供水管网" }),
];
const forms = deriveForms({ rows }, catalogue);

function printed(form: FormId, rowName: string, column: string, panel = "main"): string | undefined {
  return cell(panelOf({ forms }, form, panel), rowName, column)?.toFixed(2);
}

const byKey = (one: Row, other: Row) => (rowKey(one) < rowKey(other) ? -1 : 1);

describe("the forms of a ledger", () => {
  it("balance: 表1 tells all revenue by source beside all expenditure by category", () => {
    expect(printed("budgetOverview", "total", "revenue", "revenue")).toBe("403.10");
    expect(printed("budgetOverview", "total", "expenditure", "expenditure")).toBe("403.10");
    expect(printed("budgetOverview", "generalFinance", "revenue", "revenue")).toBe("292.40");
    expect(printed("budgetOverview", "carriedIn", "revenue", "revenue")).toBe("2.70");
    expect(printed("budgetOverview", "205", "expenditure", "expenditure")).toBe("303.10");
  });

  it("round each cell by itself: 50.00 + 10.00 + 2.40 of 2050101 are exactly 62.40", () => {
    expect(printed("revenueOverview", "2050101", "generalPublic")).toBe("62.40");
    expect(printed("generalPublicBasic", "30101", "total")).toBe("250.00");
  });

  it("count what was carried in as this year's expenditure of its budget", () => {
    expect(printed("fiscalOverview", "generalPublic", "revenue", "revenue")).toBe("294.40");
    expect(printed("generalPublicProjects", `${school}/2050202/校舍维修`, "capital")).toBe("2.00");
    expect(printed("generalPublicProjects", school, "total")).toBe("32.00");
  });

  it("tell what was carried in by project, and basic expenditure by its item", () => {
    expect(printed("carryOver", "校舍维修", "fiscalProject")).toBe("2.00");
    expect(printed("carryOver", "小学教育", "otherOperating")).toBe("0.70");
  });

  it("take “三公” expenses from their sections", () => {
    expect(printed("threePublic", "vehicles", "generalPublic")).toBe("2.40");
    expect(printed("threePublic", "overseasVisits", "total")).toBeUndefined();
  });

  it("leave a form blank that no row is about", () => {
    expect(isBlank(panelOf({ forms }, "stateCapital"))).toBe(true);
    expect(printed("governmentFunds", "2120803", "project")).toBe("100.00");
  });

  it("do not depend on the order of the rows, but for the order of units and projects", () => {
    const turned = deriveForms({ rows: rows.toReversed() }, catalogue);
    const sorted = (data: FormsData) =>
      Object.values<FormData>(data).flatMap((panels) =>
        Object.values(panels).map(({ total, rows: lines }) => {
          return { total, rows: new Map([...lines].sort(byKey).map((line) => [rowKey(line), line.amounts])) };
        }),
      );
    expect(sorted(turned)).toEqual(sorted(forms));
    expect(turned.generalPublicProjects.main.rows[0]?.unit).toBe(school);
  });

  it("are not derived from codes that the year does not know, nor from no money", () => {
    const wrong = [row(office, "2050198", "30101", "1"), { ...row(office, "205", "301", "1"), amount: 0n as Fen }];
    expect(() => deriveForms({ rows: wrong }, catalogue)).toThrow(LedgerError);
    expect(ledgerProblems({ rows: wrong }, catalogue)).toEqual([
      { code: "unknown-item", row: 0, field: "item", value: "2050198" },
      { code: "unknown-item", row: 1, field: "item", value: "205" },
      { code: "unknown-section", row: 1, field: "section", value: "301" },
      { code: "not-positive", row: 1, field: "amount", value: "0" },
    ]);
  });
});
