import {
  type CheckSummary,
  defaultEditions,
  defaultNameTemplate,
  describeProblem,
  editions,
  type FileResult,
  formats,
  type GenerateOptions,
  generate,
  nameFields,
  pdfStandards,
  visible,
} from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import { checkOptions, profileWords, setUpCheck } from "../check-setup.ts";
import type { Command } from "../command.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { openFonts } from "../open-fonts.ts";
import { openKey } from "../open-key.ts";
import { parseChoice, parseChoices, parseOptions } from "../parse-options.ts";
import { Progress } from "../progress.ts";
import { refuseBadTemplate } from "../refuse-bad-template.ts";
import { reportDefect } from "../report-defect.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** Errors of one department that are told at a terminal; all of them are in its files. */
const mostErrors = 5;

/** `mingzhang generate`: data files in, checked and finished documents out. */
export const generateCommand: Command = {
  name: "generate",
  summary: (locale) => locale.message("generate.summary"),
  help: (locale) =>
    locale.message("generate.help", {
      formats: formats.join(","),
      languages: editions.join(","),
      template: defaultNameTemplate,
      fields: nameFields.map((field) => `{${field}}`).join("、"),
      ...profileWords,
    }),
  run: async (args, locale, terminal) => {
    const { json, setup, keyFile, fontFile, ...rest } = readOptions(args);
    const checkSetup = await setUpCheck(setup, locale, terminal);
    if (checkSetup === undefined) return exitCode.badData;
    const signing = await openKey(keyFile, locale, terminal);
    if (signing === undefined) return exitCode.badData;
    const fonts = await openFonts(fontFile ?? checkSetup.fontFile, locale, terminal);
    if (fonts === undefined) return exitCode.badData;
    const options = { ...rest, ...checkSetup.settings, ...signing, ...fonts, locale };
    const results = await runBatch(options, locale, terminal, json);
    if (json) terminal.stdout.write(`${JSON.stringify(asJson(results, locale), null, 2)}\n`);
    else terminal.stdout.write(`${summary(results, options.outputFolder, locale)}\n`);
    return exitCodeOf(results);
  },
};

interface Options extends GenerateOptions {
  readonly json: boolean;
  readonly setup: Parameters<typeof setUpCheck>[0];
  readonly keyFile: string | undefined;
  readonly fontFile: string | undefined;
}

function readOptions(args: readonly string[]): Options {
  const { positionals, values } = parseOptions(args, {
    ...checkOptions,
    out: { type: "string", short: "o" },
    format: { type: "string", short: "f" },
    lang: { type: "string", short: "l" },
    name: { type: "string", short: "n" },
    "despite-errors": { type: "string" },
    fonts: { type: "string" },
    key: { type: "string" },
    "pdf-standard": { type: "string" },
    json: { type: "boolean" },
  });
  if (positionals.length === 0) throw new UsageError("noInput");
  if (values.out === undefined) throw new UsageError("noOutput");
  const options = {
    inputs: positionals,
    outputFolder: values.out,
    formats: parseChoices("--format", values.format, formats),
    languages: values.lang === undefined ? defaultEditions : parseChoices("--lang", values.lang, editions),
    nameTemplate: values.name ?? defaultNameTemplate,
  };
  refuseBadTemplate(options.nameTemplate, options.languages.length);
  const { "pdf-standard": standard } = values;
  const despite = values["despite-errors"]?.trim();
  if (despite === "") throw new UsageError("missingValue", { option: "--despite-errors" });
  return {
    ...options,
    ...(despite === undefined ? {} : { despite }),
    ...(standard === undefined ? {} : { pdfStandard: parseChoice("--pdf-standard", standard, pdfStandards) }),
    setup: values,
    keyFile: values.key,
    fontFile: values.fonts,
    json: values.json !== undefined,
  };
}

async function runBatch(
  options: GenerateOptions,
  locale: Locale,
  terminal: Terminal,
  quiet: boolean,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  const progress = new Progress(terminal.stderr, locale);
  for await (const event of generate(options)) {
    switch (event.kind) {
      case "begun":
        progress.begin(event.total);
        break;
      case "finished": {
        const { result } = event;
        results.push(result);
        progress.count(result.problems.length === 0);
        progress.interrupt(() => {
          if (!quiet) tell(result, locale, terminal);
          if (result.error !== undefined) reportDefect(result.error, locale, terminal);
        });
        break;
      }
    }
  }
  progress.erase();
  return results;
}

function tell(result: FileResult, locale: Locale, terminal: Terminal): void {
  const { file, department, problems, outputs, findings = [], receipts = [], check } = result;
  const checked = check === undefined ? [] : checkLines(check, problems.length > 0, locale);
  if (problems.length > 0) {
    const lines = [locale.message("generate.failed", { file: visible(file) }), ...checked];
    for (const problem of problems) lines.push(`  ${describeProblem(problem, locale)}`);
    terminal.stderr.write(`${lines.join("\n")}\n`);
  } else if (department !== undefined) {
    const { code, name, year } = department;
    const lines = [locale.message("generate.done", { department: name, code, year: String(year) }), ...checked];
    for (const path of [...outputs, ...findings, ...receipts]) lines.push(locale.message("generate.output", { path }));
    terminal.stdout.write(`${lines.join("\n")}\n`);
  }
}

/** What the check came to; its errors where they stopped the department. */
function checkLines({ counts, errors, despite }: CheckSummary, stopped: boolean, locale: Locale): readonly string[] {
  const { error, warning, info } = counts;
  const values = { error: String(error), warning: String(warning), info: String(info) };
  const told = stopped ? errors.slice(0, mostErrors) : [];
  const more = stopped ? errors.length - told.length : 0;
  return [
    locale.message("generate.checked", values),
    ...told.map((message) => locale.message("generate.error", { message: visible(message) })),
    ...(more > 0 ? [locale.message("generate.moreErrors", { count: String(more) })] : []),
    ...(despite === undefined ? [] : [locale.message("generate.despite", { reason: visible(despite) })]),
  ];
}

function summary(results: readonly FileResult[], folder: string, locale: Locale): string {
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  const total = String(results.length);
  const done = String(results.length - failed);
  const overridden = results.flatMap(({ check, problems }) => (problems.length > 0 ? [] : (check?.despite ?? [])));
  const [reason] = overridden;
  return [
    failed === 0
      ? locale.message("generate.summaryDone", { total, folder })
      : locale.message("generate.summaryFailed", { total, done, failed: String(failed) }),
    ...(reason === undefined
      ? []
      : [locale.message("generate.summaryDespite", { count: String(overridden.length), reason: visible(reason) })]),
  ].join("\n");
}

/** For other programs: codes to decide by, and the same sentences that a person would have read. */
function asJson(results: readonly FileResult[], locale: Locale): unknown {
  return {
    results: results.map(({ file, department, outputs, findings = [], receipts = [], check, problems }) => ({
      file,
      department,
      check,
      outputs,
      findings,
      receipts,
      problems: problems.map((problem) => ({ ...problem, message: describeProblem(problem, locale) })),
    })),
  };
}

function exitCodeOf(results: readonly FileResult[]): ExitCode {
  if (results.some(({ error }) => error !== undefined)) return exitCode.internal;
  return results.some(({ problems }) => problems.length > 0) ? exitCode.badData : exitCode.done;
}
