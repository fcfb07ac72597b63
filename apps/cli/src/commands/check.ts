import {
  type CheckEvent,
  type CheckedFile,
  checkFiles,
  describeProblem,
  isWorkbook,
  reportFormats,
  summaryLine,
} from "@mingzhang/batch";
import { type Locale, loadLocale } from "@mingzhang/locales";
import { checkOptions, profileWords, setUpCheck } from "../check-setup.ts";
import { ownLanguages } from "../choose-locale.ts";
import type { Command } from "../command.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { parseChoice, parseOptions } from "../parse-options.ts";
import { Progress } from "../progress.ts";
import { reportDefect } from "../report-defect.ts";
import { type ReportTarget, reportTeller } from "../report-teller.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const failLevels = ["error", "warning", "never"] as const;

type FailLevel = (typeof failLevels)[number];

/** `mingzhang check`: what does not hold in data files, before anything is made of them. */
export const checkCommand: Command = {
  name: "check",
  summary: (locale) => locale.message("check.summary"),
  help: (locale) =>
    locale.message("check.help", {
      formats: reportFormats.join("、"),
      languages: ownLanguages.join("、"),
      ...profileWords,
    }),
  run: async (args, locale, terminal) => {
    const { positionals: inputs, values } = parseOptions(args, {
      ...checkOptions,
      format: { type: "string", short: "f" },
      lang: { type: "string", short: "l" },
      out: { type: "string", short: "o" },
      "fail-on": { type: "string" },
    });
    if (inputs.length === 0) throw new UsageError("noInput");
    const target: ReportTarget = { format: parseChoice("--format", values.format, reportFormats), out: values.out };
    const failOn = parseChoice("--fail-on", values["fail-on"], failLevels);
    if (target.format === "xlsx" && target.out === undefined) throw new UsageError("noReportOutput");
    const told = values.lang === undefined ? locale : loadLocale(parseChoice("--lang", values.lang, ownLanguages));
    const setup = await setUpCheck(values, locale, terminal);
    if (setup === undefined) return exitCode.badData;
    const results = await tellAll(checkFiles({ inputs, locale: told, ...setup.settings }), target, told, terminal);
    return exitCodeOf(results, failOn);
  },
};

/** What is left of a result when it was told: the disclosures of a city would fill the memory. */
interface Told extends Pick<CheckedFile, "error" | "problems"> {
  readonly counts?: { readonly error: number; readonly warning: number; readonly info: number };
}

async function tellAll(
  events: AsyncIterable<CheckEvent>,
  target: ReportTarget,
  locale: Locale,
  terminal: Terminal,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  const teller = reportTeller(target, locale, terminal);
  const progress = new Progress(terminal.stderr, locale);
  const tell = ({ problems, error, ...rest }: Told) => {
    told.push({ problems, error, ...rest });
    for (const problem of problems) terminal.stderr.write(`${describeProblem(problem, locale)}\n`);
    if (error !== undefined) reportDefect(error, locale, terminal);
  };
  for await (const event of events) {
    if (event.kind === "begun") {
      if (event.total > 1) refuseOneWorkbook(target);
      progress.begin(event.total);
      continue;
    }
    const { checked, problems, error } = event.result;
    progress.erase();
    const unwritten = await teller.take(event.result);
    progress.count(problems.length === 0 && unwritten === undefined);
    progress.interrupt(() => {
      const counts = checked === undefined ? {} : { counts: checked.report.counts };
      tell({ ...counts, problems: unwritten === undefined ? problems : [...problems, unwritten], error });
    });
  }
  progress.erase();
  const unwritten = await teller.end();
  const counts = told.flatMap((each) => each.counts ?? []);
  if (unwritten !== undefined) tell({ problems: [unwritten] });
  const forPerson = target.format === "text" || target.out !== undefined;
  if (forPerson && counts.length > 1) terminal.stdout.write(`${summaryLine(counts, locale)}\n`);
  return told;
}

function refuseOneWorkbook({ format, out }: ReportTarget): void {
  if (format === "xlsx" && out !== undefined && isWorkbook(out)) throw new UsageError("oneWorkbook", { output: out });
}

function exitCodeOf(told: readonly Told[], failOn: FailLevel): ExitCode {
  if (told.some(({ error }) => error !== undefined)) return exitCode.internal;
  return told.some((each) => each.problems.length > 0 || fails(each, failOn)) ? exitCode.badData : exitCode.done;
}

function fails({ counts: { error, warning } = { error: 0, warning: 0, info: 0 } }: Told, failOn: FailLevel): boolean {
  switch (failOn) {
    case "never":
      return false;
    case "error":
      return error > 0;
    case "warning":
      return error + warning > 0;
  }
}
