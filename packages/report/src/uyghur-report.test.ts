import { rules } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import { openWorkbook } from "@mingzhang/testing";
import type { Worksheet } from "exceljs";
import { describe, expect, it } from "vitest";
import { htmlReport } from "./html-report.ts";
import { reported } from "./reported.test-support.ts";
import { ruleWords } from "./rule-words.ts";
import { textReport } from "./text-report.ts";
import { workbookReport } from "./workbook-report.ts";

const locale = loadLocale("ug-CN");
const { report, setting } = reported(undefined, { told: locale });
const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, "");

/** A Uyghur reader's own words hold no Chinese outside the names and texts that the department itself wrote. */
const withoutQuoted = (words: string) => plain(words).replace(/«[^«»]*»/g, "");

describe("findings told in Uyghur", () => {
  it("have words for every rule", () => {
    expect(rules.filter(({ id }) => !/\p{Script=Arabic}/u.test(ruleWords(id, locale).title))).toEqual([]);
  });

  it("say everything in Uyghur but what the department wrote", () => {
    const chinese = report.findings
      .map(({ message }) => message)
      .filter((message) => !/\p{Script=Arabic}/u.test(message));
    expect(chinese).toEqual([]);
    const [first] = report.findings.filter(({ finding }) => finding.rule === "overall-amount-equals-funds");
    expect(withoutQuoted(first?.message ?? "")).toBe(
      "ئومۇمىي ئۈنۈم نىشانىغا چېتىلىدىغان مەبلەغ: 1,043.91، تارماقنىڭ ئومۇمىي ئۈنۈم نىشانى جەدۋىلى · يىللىق خامچوت · " +
        "ئۆز دەرىجىسى ئورۇنلاشتۇرغان: 1.00، ئىككى جايدا بىر خىل سان بولۇشى كېرەك، پەرقى 1,042.91.",
    );
  });

  it("open and close as many isolates, so that nothing after a finding turns around", () => {
    const count = (words: string, marks: RegExp) => words.match(marks)?.length ?? 0;
    const unequal = report.findings.filter(
      ({ message }) => count(message, /[\u2066\u2067]/g) !== count(message, /\u2069/g),
    );
    expect(unequal).toEqual([]);
  });

  it("fit a terminal, no line beginning with a closing mark", () => {
    const lines = textReport(report, { locale, width: 100, colours: false }).split("\n").map(plain);
    expect(lines[2]).toMatch(/^خاتالىق \d+، ئاگاھلاندۇرۇش \d+، ئەسكەرتىش \d+ \|/);
    expect(lines.filter((line) => /^\s*[،؛؟.»)]/.test(line))).toEqual([]);
  });

  it("stand on a page that runs from right to left, the sign of a figure before it", () => {
    const page = htmlReport([report], locale);
    expect(page).toContain('<html lang="ug-CN" dir="rtl">');
    expect(page).toContain('<td class="figure"><bdi>-1,331.40</bdi></td>');
  });

  it("stand on a sheet that runs from right to left", async () => {
    const workbook = await openWorkbook(await workbookReport(report, setting));
    const list = workbook.worksheets[0] as Worksheet;
    expect(list.name).toBe("تەكشۈرۈش نەتىجىسى");
    expect(list.views[0]).toMatchObject({ rightToLeft: true });
    expect(list.getCell("E8").alignment).toMatchObject({ horizontal: "right", readingOrder: "rtl" });
    expect(list.getCell("H8").alignment).toMatchObject({ horizontal: "left", readingOrder: "ltr" });
  });
});
