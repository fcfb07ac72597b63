import { join } from "node:path";
import type { MoneyUnit } from "@mingzhang/workbook";
import { combineSources, partsMissing, type SourceFile } from "./combine-sources.ts";
import { dataFileBytes, dataFileName } from "./data-file.ts";
import type { ImportWorkbookResult } from "./import-workbooks.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface ImportSourcesOptions {
  readonly outputFolder: string;
  /** A filled template or a data file of the same year, which supplies what tables and ledgers do not. */
  readonly base?: string;
  /** Last year's data, which supplies the figures to compare with where the base has none. */
  readonly previous?: string;
  /** The code of the department, where no base says it. */
  readonly department?: string;
  /** The fiscal year, where neither the base nor a title says it. */
  readonly year?: number;
  /** The unit of tables that do not say theirs. */
  readonly unit?: MoneyUnit;
}

/** Combines one department's tables and ledgers, and writes its data, or else a template of what there is. */
export async function importSources(
  sources: readonly SourceFile[],
  { outputFolder, base: baseFile, previous: previousFile, ...rest }: ImportSourcesOptions,
): Promise<readonly ImportWorkbookResult[]> {
  const file = sources[0]?.file ?? "";
  const base = baseFile === undefined ? undefined : await readDisclosureFile(baseFile);
  if (base?.ok === false) return [{ file, notices: [], problems: base.problems }];
  const previous = previousFile === undefined ? undefined : await readDisclosureFile(previousFile);
  if (previous?.ok === false) return [{ file, notices: [], problems: previous.problems }];
  const { results, disclosure, unfinished } = await combineSources(sources, {
    ...rest,
    ...(base === undefined ? {} : { base: base.disclosure }),
    ...(previous === undefined ? {} : { previous: previous.disclosure }),
  });
  // The last result is of all of them together.
  const last = results.at(-1);
  if (last === undefined) return [];
  if (unfinished !== undefined) {
    const output = join(outputFolder, `${unfinished.name}.xlsx`);
    const unwritten = await writeOutputs(outputFolder, [{ path: output, bytes: unfinished.bytes }], file);
    const problem = unwritten ?? partsMissing(file, unfinished, output);
    return [...results.slice(0, -1), { ...last, problems: [problem] }];
  }
  if (disclosure === undefined) return results;
  const output = join(outputFolder, dataFileName(disclosure));
  const unwritten = await writeOutputs(outputFolder, [{ path: output, bytes: dataFileBytes(disclosure) }], file);
  if (unwritten !== undefined) return [...results.slice(0, -1), { ...last, problems: [unwritten] }];
  const { department, year } = disclosure;
  return [...results.slice(0, -1), { ...last, department: { ...department, year }, output }];
}
