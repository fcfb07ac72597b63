import { catalogueYears, loadCatalogue } from "@mingzhang/catalogues";
import { loadLocale } from "@mingzhang/locales";
import { referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { asText, asWord, referenceParts } from "./made-documents.test-support.ts";
import { oneCodeColumn, tablesLastInYuan } from "./made-layouts.test-support.ts";
import { asPdf } from "./made-pdf.test-support.ts";
import { type Recognition, recognise, type SourceFormat } from "./recognise.ts";

const setting = {
  locale: loadLocale("zh-CN"),
  catalogueOf: (year: number) => (catalogueYears.includes(year) ? loadCatalogue(year) : undefined),
};

const read = async (bytes: Uint8Array, format: SourceFormat): Promise<Recognition> =>
  await recognise(bytes, format, setting);

const parts = referenceParts();

/** What was read of the tables, in figures. */
const counts = ({ titles, tables, printed, understood }: Recognition) => [titles, tables.length, printed, understood];

describe("the reference department's own layout", () => {
  it.each([
    ["pdf", asPdf],
    ["docx", asWord],
  ] as const)("is understood to the last figure from a %s that somebody else made", async (format, make) => {
    const recognition = await read(await make(parts), format);
    expect(recognition).toMatchObject({ year: 2025, department: "库尔勒市人民政府办公室", missing: [], problems: [] });
    expect(counts(recognition)).toEqual([11, 11, 287, 287]);
    expect(recognition.check?.asked.length).toBeGreaterThan(15);
    expect(recognition.check?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(recognition.prose).toMatchObject({ changes: 13, wrongChanges: [] });
    expect(recognition.prose.inTables).toBeGreaterThan(40);
  });

  it("shows a wrong total in it, by the rules, and a wrong percent, by its sentence", async () => {
    const wrong = referenceParts(referenceData({ "forms.generalPublicBasic.main.total.personnel": "1034.05" })).map(
      (part) => (typeof part === "string" ? part.replace("下降45.80%", "下降48.50%") : part),
    );
    const { check, prose } = await read(await asPdf(wrong), "pdf");
    expect(check?.findings.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
    expect(prose.wrongChanges).toMatchObject([{ stated: "48.50%", computed: "45.80%" }]);
  });
});

describe("other layouts", () => {
  it("with the tables behind the text, without numbers, in yuan", async () => {
    const recognition = await read(await asWord(tablesLastInYuan(parts)), "docx");
    expect(counts(recognition)).toEqual([11, 11, 287, 287]);
    expect(recognition.notices.map(({ code }) => code)).toContain("converted-unit");
    expect(recognition.check?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("with one column of codes and eight of the tables", async () => {
    const recognition = await read(await asPdf(oneCodeColumn(parts)), "pdf");
    expect(recognition.missing).toEqual(["generalPublicProjects", "stateCapital", "carryOver"]);
    expect(recognition.understood).toBe(recognition.printed);
    expect(recognition.check?.notAsked).toContain("project-expenditure-agrees");
  });

  it("as plain text, whose columns are lost: the titles, the figures and the sentences, and it says so", async () => {
    const recognition = await read(asText(parts), "txt");
    expect(counts(recognition)).toEqual([11, 0, 287, 0]);
    expect(recognition.missing).toHaveLength(11);
    expect(recognition.check).toBeUndefined();
    expect(recognition.prose).toMatchObject({ changes: 13, wrongChanges: [] });
  });

  it("of a document that is no disclosure at all", async () => {
    const recognition = await read(await asWord(["关于开展春节慰问的通知", "请于2月1日前报送名单。"]), "docx");
    expect(recognition).toMatchObject({ titles: 0, tables: [], prose: { sentences: 0 } });
    expect(recognition.year).toBeUndefined();
  });
});

it.each(["docx", "pdf"] as const)("refuses a damaged %s", async (format) => {
  await expect(read(new TextEncoder().encode("PK"), format)).rejects.toThrow(Error);
});
