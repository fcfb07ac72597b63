import { loadCatalogue } from "@mingzhang/catalogues";
import { Decimal } from "@mingzhang/core";
import { describe, expect, it } from "vitest";
import { deriveAgencyOperating, deriveOverallFunds, deriveProjectTotals } from "./derive-figures.ts";
import { deriveForms } from "./derive-forms.ts";
import { deriveProjects } from "./derive-projects.ts";
import { office, row, school } from "./ledger.test-support.ts";

const rows = [
  row(office, "2050199", "30201", "100000", { project: "督导评估" }),
  row(school, "2050202", "30201", "60000.01"),
  row(school, "2050202", "30213", "250000", { project: "校舍维修", source: "specialAccount" }),
  row(school, "2050202", "30218", "50049.99", { project: "实验材料" }),
  row(school, "2050201", "30213", "50049.99", { project: "校舍维修" }),
  row(school, "2050202", "30201", "80000", { project: "课后服务", source: "serviceRevenue" }),
  row(office, "2050101", "30201", "30000"),
  row(office, "2050101", "30101", "500000", { source: "generalPublicTransfers" }),
];

/** Amounts as they are printed, which a case can be read against. */
function fixed(values: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]: [string, unknown]) => [
      key,
      Decimal.isDecimal(value) ? value.toFixed(2) : value,
    ]),
  );
}

describe("what follows from a ledger beside its forms", () => {
  it("tells each project's money by what 表7 and the performance table ask", () => {
    expect(deriveProjects({ rows }).map(fixed)).toEqual([
      { unit: office, name: "督导评估", amount: "10.00", generalPublic: "10.00", fiscal: "10.00", other: "0.00" },
      { unit: school, name: "校舍维修", amount: "30.00", generalPublic: "5.00", fiscal: "5.00", other: "25.00" },
      { unit: school, name: "实验材料", amount: "5.00", generalPublic: "5.00", fiscal: "5.00", other: "0.00" },
      { unit: school, name: "课后服务", amount: "8.00", fiscal: "0.00", other: "8.00" },
    ]);
  });

  it("lists projects in the order of 表7", () => {
    const { main } = deriveForms({ rows }, loadCatalogue(2025)).generalPublicProjects;
    const listed = deriveProjects({ rows }).filter(({ generalPublic }) => generalPublic !== undefined);
    expect(listed.map(({ name }) => name)).toEqual(main.rows.flatMap(({ project }) => project ?? []));
  });

  it("counts 机关运行经费 of the units that are administrative, or of all", () => {
    expect(deriveAgencyOperating({ rows }).toFixed(2)).toBe("9.00");
    expect(deriveAgencyOperating({ rows }, [office]).toFixed(2)).toBe("3.00");
  });

  it("adds up all projects before rounding: 10.00 + 5.005 + 5.005 of the treasury’s money", () => {
    expect(fixed(deriveProjectTotals({ rows }))).toEqual({ fiscal: "20.01", other: "33.00" });
  });

  it("splits the whole budget by who arranges it", () => {
    expect(fixed(deriveOverallFunds({ rows }))).toEqual({ superior: "50.00", own: "29.01", other: "33.00" });
  });
});
