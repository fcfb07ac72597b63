import { loadCatalogue, loadNames } from "@mingzhang/catalogues";
import { parseDisclosure } from "@mingzhang/core";
import { type Inline, placeCells, plainText, type Table } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";
import { mendedData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { compose } from "./compose.ts";

const translations = {
  "ug-CN": [
    { source: "库尔勒市人民政府办公室", target: "كورلا شەھەرلىك خەلق ھۆكۈمىتى ئىشخانىسى", status: "draft" },
    { source: "篇", target: "پارچە", status: "draft" },
  ],
};

function uyghur() {
  const result = parseDisclosure(mendedData({ translations }));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { year } = result.disclosure;
  const { byCode: names } = loadNames(year, "ug-CN");
  return compose(result.disclosure, { locale: loadLocale("ug-CN"), catalogue: loadCatalogue(year), names });
}

const document = uyghur();

const blocks = document.sections.flatMap((section) => section.blocks);

const tables = blocks.filter((block): block is Table => block.kind === "table");

const prose = blocks.flatMap((block) =>
  block.kind === "heading" || block.kind === "paragraph" ? [block.content] : [],
);

const cells = tables.flatMap(({ head, body, note = [] }) => [
  note,
  ...[...head, ...body].flatMap((row) => row.cells.map(({ content }) => content)),
]);

function lines(contents: readonly (readonly Inline[])[]): readonly string[] {
  return contents.map(plainText);
}

describe("the reference disclosure in Uyghur", () => {
  it("has Chinese words nowhere but where they are set apart for want of a translation", () => {
    const loose = [...prose, ...cells].flat().filter((inline) => {
      return inline.kind === "text" && inline.lang === undefined && /\p{Script=Han}/u.test(inline.text);
    });
    expect(loose).toEqual([]);
    expect(document.title).toBe("كورلا شەھەرلىك خەلق ھۆكۈمىتى ئىشخانىسى 2025-يىللىق تارماق خامچوتىنى ئاشكارىلاش");
  });

  it("keeps Chinese words from left to right, with the mark before them and the full stop behind", () => {
    const chinese = [...prose, ...cells].flat().filter((inline) => inline.kind === "text" && inline.lang === "zh-CN");
    expect(chinese.length).toBeGreaterThan(100);
    expect(chinese.filter((inline) => inline.kind === "text" && inline.dir !== "ltr")).toEqual([]);
  });

  it("names every code of its forms", () => {
    const expenditure = tables.find(({ id }) => id === "expenditureOverview");
    const names = expenditure?.body.map(({ cells: row }) => plainText(row[3]?.content ?? []));
    expect(names).toContain("مەمۇرىي يۈرۈشۈش");
    expect(names?.join("")).not.toMatch(/\p{Script=Han}/u);
  });

  it("compares with last year in whole sentences", () => {
    expect(lines(prose)).toContainEqual(
      expect.stringMatching(
        /^ئاساسىي چىقىم 1,115\.60 تۈمەن يۈەن، ئىگىلىگەن نىسبىتى %83\.73، ئالدىنقى يىللىق خامچوتقا سېلىشتۇرغاندا 23\.74 تۈمەن يۈەن كۆپەيگەن، %2\.17 ئاشقان، ئاساسلىق سەۋەبى: /,
      ),
    );
  });

  it("writes the percent sign first and keeps the figure's value plain", () => {
    const percents = prose.flat().filter((inline) => inline.kind === "figure" && inline.measure === "percent");
    expect(percents.length).toBeGreaterThan(10);
    expect(percents.filter((each) => each.kind === "figure" && each.text !== `%${each.value}`)).toEqual([]);
  });

  it("keeps the formula of a target together and lets the unit follow in the language's direction", () => {
    expect(cells).toContainEqual([
      { kind: "text", text: "≥12", dir: "ltr" },
      { kind: "text", text: " پارچە" },
    ]);
    expect(cells).toContainEqual([{ kind: "text", text: "≥%98", dir: "ltr" }]);
  });

  it("stands amounts at the right, where their decimal points are in line", () => {
    const ofForms = tables.filter(({ id }) => !id.startsWith("performance"));
    const sides = ofForms.flatMap(({ columns, body }) =>
      placeCells(body, columns.length).flatMap((row) =>
        row.flatMap(({ cell, column }) => {
          const amount = cell.content.some((inline) => inline.kind === "figure" && inline.measure === "amount");
          return amount ? [cell.align ?? columns[column]?.align] : [];
        }),
      ),
    );
    expect(new Set(sides)).toEqual(new Set(["start"]));
  });

  it("prints an empty form with a sentence that names it", () => {
    expect(lines(cells)).toContain(
      "كورلا شەھەرلىك خەلق ھۆكۈمىتى ئىشخانىسى بويىچە 2025-يىلى دۆلەت كاپىتالى تىجارىتى خامچوتى ئاجراتمىسىدىن ئورۇنلاشتۇرۇلغان چىقىم يوق، «دۆلەت كاپىتالى تىجارىتى خامچوتى چىقىمى ئەھۋالى جەدۋىلى» قۇرۇق جەدۋەل.",
    );
  });
});
