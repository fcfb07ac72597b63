import { loadCatalogue } from "@mingzhang/catalogues";
import { check, type Disclosure, defaultProfile, type Profile } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { type DepartmentReport, reportDepartment, type Setting } from "@mingzhang/report";
import type { JsonSource } from "./json-source.ts";
import type { PreviousFiles } from "./previous-files.ts";
import { secondLanguages } from "./second-languages.ts";

export interface CheckSettings {
  /** The language of the report. */
  readonly locale: Locale;
  /** Xinjiang's when absent. */
  readonly profile?: Profile;
  readonly previous?: PreviousFiles;
  /** Why departments are published in spite of their errors. */
  readonly despite?: string;
  /** The languages beside Chinese that documents are about to be made in; where absent, all that a disclosure is translated into. */
  readonly planned?: readonly string[];
}

/** A disclosure that was read from a file. */
export interface ReadDisclosure {
  readonly file: string;
  readonly disclosure: Disclosure;
  /** Of a JSON file, the line and column of a part of its data. */
  readonly locate?: JsonSource["locate"] | undefined;
}

/** The result of a check, and what it was put into words with. */
export interface CheckedDisclosure {
  readonly report: DepartmentReport;
  readonly setting: Setting;
}

/** Checks a disclosure by the list of codes of its year, and puts what does not hold into words. */
export async function checkDisclosure(
  { file, disclosure, locate }: ReadDisclosure,
  { locale, profile = defaultProfile, previous, despite, planned }: CheckSettings,
): Promise<CheckedDisclosure> {
  const catalogue = loadCatalogue(disclosure.year);
  const before = await previous?.before(disclosure);
  const findings = check(disclosure, {
    catalogue,
    profile,
    secondLanguages: secondLanguages(),
    ...(before === undefined ? {} : { previous: before }),
    ...(planned === undefined ? {} : { planned }),
  });
  const overridden = despite !== undefined && findings.some(({ severity }) => severity === "error");
  const setting: Setting = { disclosure, catalogue, locale };
  return {
    report: reportDepartment(
      { file, findings, profile, ...(locate === undefined ? {} : { locate }), ...(overridden ? { despite } : {}) },
      setting,
    ),
    setting,
  };
}
