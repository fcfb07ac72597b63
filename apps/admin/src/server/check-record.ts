import { type CheckSettings, checkDisclosure, type PreviousFiles, readProfile, reportOfAll } from "@mingzhang/batch";
import type { Disclosure } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import type { AdminLanguage } from "@mingzhang/locales/admin";
import { z } from "zod";

const placeSchema = z.object({
  /** In words: 表5，2010301，基本支出. */
  words: z.string(),
  form: z.string().optional(),
  row: z.string().optional(),
  column: z.string().optional(),
  fact: z.string().optional(),
  text: z.string().optional(),
  paragraph: z.number().optional(),
  from: z.number().optional(),
  to: z.number().optional(),
});

const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  /** What the rule is called, what is wrong, and how to mend it. */
  title: z.string(),
  message: z.string(),
  fix: z.string(),
  places: z.array(placeSchema),
});

const countsSchema = z.object({ error: z.number(), warning: z.number(), info: z.number() });

export const checkRecordSchema = z.object({
  profile: z.string(),
  counts: countsSchema,
  scores: z.record(z.string(), z.number().nullable()),
  findings: z.array(findingSchema),
});

/** What a check found, as the database keeps it. */
export type CheckRecord = z.output<typeof checkRecordSchema>;

const resultsSchema = z.object({
  results: z.tuple([checkRecordSchema.extend({ findings: z.array(findingSchema.omit({ title: true, fix: true })) })]),
});

export interface CheckRequest {
  readonly disclosure: Disclosure;
  readonly profile: string;
  readonly previous?: Disclosure;
  /** Of the words. */
  readonly language: AdminLanguage;
}

/** Checks a disclosure and puts the result into the form that the JSON report has. */
export async function checkRecord({
  disclosure,
  profile: name,
  previous,
  language,
}: CheckRequest): Promise<CheckRecord> {
  const locale = loadLocale(language);
  const read = await readProfile(name);
  const before: PreviousFiles = { refused: [], before: async () => previous };
  const settings: CheckSettings = { locale, previous: before, ...(read.ok ? { profile: read.profile } : {}) };
  // The places of a file's text mean nothing here, since the data may have been mended in the browser.
  const locate = () => ({ line: 1, column: 1 });
  const { report } = await checkDisclosure({ file: disclosure.department.code, disclosure, locate }, settings);
  const [result] = resultsSchema.parse(JSON.parse(reportOfAll("json", [report], locale))).results;
  const findings = result.findings.map((finding) => ({
    ...finding,
    title: locale.rule(`${finding.rule}.title`),
    fix: locale.rule(`${finding.rule}.fix`),
  }));
  return { ...result, findings };
}
