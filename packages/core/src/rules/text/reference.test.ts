import { referenceData } from "@mingzhang/testing";
import { expect, it } from "vitest";
import { faultsOf } from "../../faults.ts";
import { defaultProfile } from "../../profile.ts";
import { ruleContext } from "../../rule-context.ts";
import { disclosureOf, testCatalogue } from "../rule-cases.test-support.ts";
import { textRules } from "./index.ts";

const context = ruleContext({
  disclosure: disclosureOf(referenceData()),
  catalogue: testCatalogue,
  parameters: defaultProfile.parameters,
});

const paragraphs = new Map(context.texts.map(({ path, text }) => [path, text.split("\n")]));

/** The words that each rule points at, with the text that they stand in. */
function pointedAt(id: string): readonly (readonly [path: string, words: string | undefined])[] {
  const rule = textRules.find((each) => each.id === id);
  const faults = rule === undefined ? [] : faultsOf(rule, context);
  return faults.flatMap(({ places: [first] }) =>
    first === undefined || !("text" in first)
      ? []
      : [[first.text, paragraphs.get(first.text)?.[first.paragraph]?.slice(first.from, first.to)] as const],
  );
}

const basic = ["comparisons.expenditure.basic.reason", "comparisons.generalPublic.basic.reason"];
const project = ["comparisons.expenditure.project.reason", "comparisons.generalPublic.project.reason"];
const goal = (index: number) => `performance.projects.${index}.goal`;

it.each<[string, readonly (readonly [string, string])[]]>([
  ["no-personal-data", [["performance.overall.contact.phone", context.disclosure.performance.overall.contact.phone]]],
  ["characters-belong", [["purposes.generalPublic.2.text", "?"]]],
  [
    "reasons-agree-with-lines",
    [
      ...basic.flatMap((path): [string, string][] => [
        [path, "机关事业单位基本养老保险"],
        [path, "机关事业单位职业年金"],
        [path, "住房公积金等缴费基数增加"],
      ]),
      ["comparisons.items.9.reason", "公务员身份人员较上一年减少"],
      ["comparisons.items.3.reason", "在职人员基本工资较上年减少"],
      ["comparisons.items.7.reason", "在其他科目编报"],
      ["comparisons.items.6.reason", "退休人员及调出人员工资低于调入人员工资"],
      ["comparisons.items.8.reason", "退休人员及调出人员工资低于调入人员工资"],
      ["comparisons.items.10.reason", "退休人员及调出人员工资低于调入人员工资"],
    ],
  ],
  ["punctuation-paired", [[goal(3), "“"]]],
  ["punctuation-not-doubled", [[goal(3), "：："]]],
  [
    "punctuation-full-width",
    [
      ["performance.overall.goal", ";"],
      ["glossary.6.explanation", ":"],
    ],
  ],
  [
    "document-numbers-in-form",
    [
      ["projects.3.basis", "国办发【2020】53号"],
      ["projects.3.basis", "新政办【2021】43号"],
      ["projects.3.basis", "巴政办发【2022】37号"],
      ["projects.3.basis", "国办发【2020】53号"],
    ],
  ],
  [
    "no-typing-errors",
    [
      [goal(0), "政府服务热线"],
      [goal(2), "次项目"],
    ],
  ],
  ["words-not-repeated", project.map((path): [string, string] => [path, "减少比上年减少"])],
  [
    "amounts-of-one-precision",
    [
      ["projects.0.allocation", "3万元"],
      ["projects.1.allocation", "136.5万元"],
      ["projects.2.allocation", "1.5万元"],
      ["projects.3.allocation", "55万元"],
    ],
  ],
  [
    "names-written-alike",
    ["comparisons.revenue.generalPublic.reason", ...project, "comparisons.items.4.reason"].map(
      (path): [string, string] => [path, "智慧城市电子政务运维经费"],
    ),
  ],
])("%s points at the very words of the reference, and at nothing else", (id, words) => {
  expect(pointedAt(id)).toEqual(words);
});

it("finds nothing else in what the reference department wrote", () => {
  const others = [
    "allocation-adds-up",
    "quantity-times-price",
    "stated-amounts-known",
    "no-placeholders",
    "no-secrets",
    "years-in-scope",
  ];
  const reasons = ["reasons-agree-with-their-figure", "reasons-state-the-change", "texts-fit-their-sentences"];
  expect([...others, ...reasons].flatMap(pointedAt)).toEqual([]);
});
