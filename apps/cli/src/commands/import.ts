import {
  catalogueYears,
  describeNotice,
  describeProblem,
  type ImportWorkbookResult,
  importWorkbooks,
  visible,
} from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import type { Command } from "../command.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { parseChoice, parseOptions } from "../parse-options.ts";
import { reportDefect } from "../report-defect.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const moneyUnits = { 万元: "tenThousandYuan", 元: "yuan" } as const;
const units = ["万元", "元"] as const;
const [firstYear = 0, ...otherYears] = catalogueYears;
const years = [String(firstYear), ...otherYears.map(String)] as const;

/** `mingzhang import`: data files from filled templates, official tables and ledgers. */
export const importCommand: Command = {
  name: "import",
  summary: (locale) => locale.workbook("command.import.summary"),
  help: (locale) => locale.workbook("command.import.help", { units: units.join("、") }),
  run: async (args, locale, terminal) => {
    const { positionals: inputs, values } = parseOptions(args, {
      out: { type: "string", short: "o" },
      base: { type: "string", short: "b" },
      previous: { type: "string" },
      department: { type: "string", short: "d" },
      year: { type: "string", short: "y" },
      unit: { type: "string", short: "u" },
      json: { type: "boolean" },
    });
    if (inputs.length === 0) throw new UsageError("noWorkbooks");
    if (values.out === undefined) throw new UsageError("noOutput");
    const { base, previous, department } = values;
    const options = {
      inputs,
      outputFolder: values.out,
      ...(base === undefined ? {} : { base }),
      ...(previous === undefined ? {} : { previous }),
      ...(department === undefined ? {} : { department }),
      ...(values.year === undefined ? {} : { year: Number(parseChoice("--year", values.year, years)) }),
      ...(values.unit === undefined ? {} : { unit: moneyUnits[parseChoice("--unit", values.unit, units)] }),
    };
    const results: ImportWorkbookResult[] = [];
    for await (const result of importWorkbooks(options)) {
      results.push(result);
      if (values.json === undefined) tell(result, locale, terminal);
      if (result.error !== undefined) reportDefect(result.error, locale, terminal);
    }
    if (values.json !== undefined) terminal.stdout.write(`${JSON.stringify(asJson(results, locale), null, 2)}\n`);
    return exitCodeOf(results);
  },
};

function tell(result: ImportWorkbookResult, locale: Locale, terminal: Terminal): void {
  const { file, department, output, marked, notices, problems } = result;
  for (const problem of problems) terminal.stderr.write(`${describeProblem(problem, locale)}\n`);
  if (marked !== undefined) terminal.stderr.write(`${locale.workbook("command.import.marked", { output: marked })}\n`);
  for (const notice of notices) {
    const sentence = describeNotice(file, notice, locale);
    terminal.stderr.write(`${locale.workbook("command.import.notice", { sentence })}\n`);
  }
  if (department === undefined || output === undefined) return;
  const values = { file: visible(file), department: department.name, year: String(department.year), output };
  terminal.stdout.write(`${locale.workbook("command.import.done", values)}\n`);
}

/** For other programs: codes to decide by, and the same sentences that a person would have read. */
function asJson(results: readonly ImportWorkbookResult[], locale: Locale): unknown {
  return {
    results: results.map(({ file, department, output, marked, notices, problems }) => ({
      file,
      department,
      output,
      marked,
      notices: notices.map((notice) => ({ ...notice, message: describeNotice(file, notice, locale) })),
      problems: problems.map((problem) => ({ ...problem, message: describeProblem(problem, locale) })),
    })),
  };
}

function exitCodeOf(results: readonly ImportWorkbookResult[]): ExitCode {
  if (results.some(({ error }) => error !== undefined)) return exitCode.internal;
  return results.some(({ problems }) => problems.length > 0) ? exitCode.badData : exitCode.done;
}
