import { loadLocale } from "@mingzhang/locales";
import type { FileResult } from "./file-result.ts";
import type { GenerateOptions } from "./generate.ts";
import { outputsOf, pathOf } from "./outputs.ts";
import { departmentOf, prepareDepartment } from "./prepare-department.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { receiptFiles, removeOutdatedReceipt } from "./receipt-files.ts";
import { writeOutputs } from "./write-outputs.ts";

/** The data is read a second time rather than kept, so that a whole city needs no more memory than one department. */
export async function makeDepartment(
  file: string,
  planned: readonly string[],
  options: GenerateOptions,
): Promise<FileResult> {
  const read = await readDisclosureFile(file);
  if (!read.ok) return { file, outputs: [], problems: read.problems };
  const { disclosure, locate, sha256 } = read;
  const fail = (problem: FileProblem): FileResult => {
    return { file, department: departmentOf(disclosure), outputs: [], problems: [problem] };
  };
  if (outputsOf(disclosure, options).some(({ path }, index) => path !== planned[index]))
    return fail({ code: "changed-meanwhile", file, path: [], values: {} });

  const prepared = await prepareDepartment({ file, disclosure, locate, sources: [{ file, sha256 }] }, options);
  const { documents, findings, manifest, ...result } = prepared;
  const { locale = loadLocale("zh-CN"), signingKey, outputFolder } = options;
  const besides = (extension: string) => pathOf(disclosure, locale.language, extension, options);
  const receipts = receiptFiles(manifest, signingKey, besides);
  if (signingKey === undefined) await removeOutdatedReceipt(receipts, besides);
  const problem = await writeOutputs(outputFolder, [...documents, ...findings, ...receipts], file);
  if (problem !== undefined) return fail(problem);
  return {
    file,
    ...result,
    outputs: documents.map(({ path }) => path),
    findings: findings.map(({ path }) => path),
    receipts: receipts.map(({ path }) => path),
  };
}
