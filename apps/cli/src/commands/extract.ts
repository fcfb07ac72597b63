import { describeProblem, type ExtractDataResult, extractData, visible } from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { parseOptions } from "../parse-options.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** `mingzhang extract`: the data that finished files carry, as data files. */
export const extractCommand: Command = {
  name: "extract",
  summary: (locale) => locale.proof("extract.summary"),
  help: (locale) => locale.proof("extract.help"),
  run: async (args, locale, terminal) => {
    const { positionals: inputs, values } = parseOptions(args, {
      out: { type: "string", short: "o" },
      json: { type: "boolean" },
    });
    if (inputs.length === 0) throw new UsageError("noInput");
    if (values.out === undefined) throw new UsageError("noOutput");
    const results: ExtractDataResult[] = [];
    for await (const result of extractData({ inputs, outputFolder: values.out })) {
      results.push(result);
      if (values.json === undefined) tell(result, locale, terminal);
    }
    if (values.json !== undefined) terminal.stdout.write(`${JSON.stringify(asJson(results, locale), null, 2)}\n`);
    return results.some(({ problems }) => problems.length > 0) ? exitCode.badData : exitCode.done;
  },
};

function tell({ file, department, output, problems }: ExtractDataResult, locale: Locale, terminal: Terminal): void {
  for (const problem of problems) terminal.stderr.write(`${describeProblem(problem, locale)}\n`);
  if (department === undefined || output === undefined) return;
  const values = { file: visible(file), department: department.name, year: String(department.year), output };
  terminal.stdout.write(`${locale.proof("extract.done", values)}\n`);
}

/** For other programs: codes to decide by, and the same sentences that a person would have read. */
function asJson(results: readonly ExtractDataResult[], locale: Locale): unknown {
  return {
    results: results.map(({ problems, ...rest }) => ({
      ...rest,
      problems: problems.map((problem) => ({ ...problem, message: describeProblem(problem, locale) })),
    })),
  };
}
