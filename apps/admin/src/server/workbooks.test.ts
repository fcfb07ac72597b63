import { formatDisclosure, parseDisclosure } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import { openWorkbook, referenceData } from "@mingzhang/testing";
import { expect, it } from "vitest";
import { readUploadedWorkbook, templateOf } from "./workbooks.ts";

it.each([
  ["zh-CN", false],
  ["ug-CN", true],
] as const)("takes back the workbook that it gave to be filled in in %s", async (language, rightToLeft) => {
  const parsed = parseDisclosure(referenceData());
  const current = parsed.ok ? parsed.disclosure : undefined;
  const key = { year: 2025, department: "korla-government-office" };
  const bytes = await templateOf(key, loadLocale(language), { current, previous: undefined });
  expect((await openWorkbook(bytes)).worksheets[0]?.views[0]?.rightToLeft ?? false).toBe(rightToLeft);
  const read = await readUploadedWorkbook(bytes, "template.xlsx");
  expect(read.ok && formatDisclosure(read.disclosure)).toEqual(referenceData());
});
