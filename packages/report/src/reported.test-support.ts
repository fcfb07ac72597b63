import { loadCatalogue } from "@mingzhang/catalogues";
import { check, defaultProfile, type Finding, type ProblemPath, type Profile, parseDisclosure } from "@mingzhang/core";
import { type Locale, loadLocale } from "@mingzhang/locales";
import { type Json, referenceData } from "@mingzhang/testing";
import type { FileReport } from "./file-report.ts";
import { type DepartmentReport, reportDepartment } from "./report-department.ts";
import type { Setting } from "./setting.ts";

export const locale = loadLocale("zh-CN");

const catalogue = loadCatalogue(2025);

export interface Reported {
  readonly setting: Setting;
  readonly findings: readonly Finding[];
  readonly report: DepartmentReport;
}

export interface ReportedOptions {
  readonly profile?: Profile;
  readonly despite?: string;
  readonly told?: Locale;
  /** Changes what the check found, as when a culprit is known. */
  readonly adjust?: (findings: readonly Finding[]) => readonly Finding[];
}

/** The report of a department whose data stands in `data.json`, at a line for each step of a path. */
export function reported(data: Json = referenceData(), options: ReportedOptions = {}): Reported {
  const { profile = defaultProfile, adjust = (all) => all, told = locale, ...rest } = options;
  const result = parseDisclosure(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { disclosure } = result;
  const setting: Setting = { disclosure, catalogue, locale: told };
  // Culprits are each test's own, so that it shows what it speaks of; which ones are named is proven in core.
  const findings = adjust(check(disclosure, { catalogue, profile }).map(withoutCulprit));
  const locate = (path: ProblemPath) => ({ line: path.length + 1, column: 5 });
  return {
    setting,
    findings,
    report: reportDepartment({ file: "data.json", findings, profile, locate, ...rest }, setting),
  };
}

function withoutCulprit(finding: Finding): Finding {
  const { culprit, ...rest } = finding;
  return culprit === undefined ? finding : rest;
}

export const unread: FileReport = {
  file: "cut <short>.json",
  problems: [
    {
      code: "incomplete-json",
      place: { line: 3, column: 1 },
      path: [],
      values: {},
      message: "cut <short>.json 第 3 行第 1 列：文件在此处突然结束。",
    },
  ],
};
