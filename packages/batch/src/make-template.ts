import { dirname } from "node:path";
import { catalogueYears, loadCatalogue, loadNames } from "@mingzhang/catalogues";
import { formatDisclosure } from "@mingzhang/core";
import { type Locale, loadLocale } from "@mingzhang/locales";
import { carryOver, type Draft, writeTemplate } from "@mingzhang/workbook";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { writeOutputs } from "./write-outputs.ts";

/** The years that there are official codes for. */
export { catalogueYears };

export interface MakeTemplateOptions {
  readonly output: string;
  /** The code of the department; that of `from` when absent. */
  readonly department?: string;
  /** The year to be filled in; the one after `from`, or the last that there are codes for, when absent. */
  readonly year?: number;
  /** A disclosure to begin with: last year's, or with `filled` this year's, all of which is then filled in. */
  readonly from?: string;
  readonly filled?: boolean;
  /** The languages that long texts have a column for. */
  readonly languages: readonly string[];
  /** The language of the labels, Chinese when absent; what is filled in is Chinese all the same. */
  readonly locale?: Locale;
}

const official = loadLocale("zh-CN");

/** Writes the workbook that a department fills in; the problems if it could not. */
export async function makeTemplate(options: MakeTemplateOptions): Promise<readonly FileProblem[]> {
  const { output, from, languages, locale = official } = options;
  const begun = from === undefined ? { ok: true as const, draft: {} } : await draftFrom(from, options);
  if (!begun.ok) return begun.problems;
  const { department } = begun.draft as { readonly department?: object };
  const year = options.year ?? (begun.draft["year"] as number | undefined) ?? Math.max(...catalogueYears);
  if (!catalogueYears.includes(year)) {
    const values = { value: String(year), expected: catalogueYears.join("、") };
    return [{ code: "unsupported-year", file: from ?? output, path: [], values }];
  }
  const code = options.department === undefined ? {} : { code: options.department };
  const draft: Draft = { ...begun.draft, year, department: { ...department, ...code } };
  const names = locale === official ? {} : { names: loadNames(year, locale.language).byCode };
  const bytes = await writeTemplate(draft, { catalogue: loadCatalogue(year), locale, languages, ...names });
  const problem = await writeOutputs(dirname(output), [{ path: output, bytes }], output);
  return problem === undefined ? [] : [problem];
}

async function draftFrom(file: string, { filled = false }: MakeTemplateOptions) {
  const read = await readDisclosureFile(file);
  if (!read.ok) return read;
  const draft = filled ? (formatDisclosure(read.disclosure) as Draft) : carryOver(read.disclosure);
  return { ok: true as const, draft };
}
