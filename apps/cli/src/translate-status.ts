import { coverageTable, describeProblem, type TranslationStatus, translationStatus } from "@mingzhang/batch";
import { draftLanguages, type Locale } from "@mingzhang/locales";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { parseChoices, parseOptions } from "./parse-options.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** `mingzhang translate status`: how far each department is translated, for people or for another program. */
export async function runStatus(args: readonly string[], locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const { positionals: inputs, values } = parseOptions(args, {
    lang: { type: "string", short: "l" },
    json: { type: "boolean" },
  });
  if (inputs.length === 0) throw new UsageError("noInput");
  const languages = parseChoices("--lang", values.lang, draftLanguages);
  const rows: TranslationStatus[] = [];
  let code: ExitCode = exitCode.done;
  for await (const { statuses, problems } of translationStatus({ inputs, languages })) {
    rows.push(...statuses);
    for (const problem of problems) terminal.stderr.write(`${describeProblem(problem, locale)}\n`);
    if (problems.length > 0) code = exitCode.badData;
  }
  const words = values.json === undefined ? coverageTable(rows, locale) : JSON.stringify(rows, null, 2);
  terminal.stdout.write(`${words}\n`);
  return code;
}
