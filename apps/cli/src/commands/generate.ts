import {
  defaultEditions,
  defaultNameTemplate,
  describeProblem,
  editions,
  type FileResult,
  formats,
  type GenerateOptions,
  generate,
  nameFields,
  nameTemplateFault,
} from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import type { Command } from "../command.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { parseChoices, parseOptions } from "../parse-options.ts";
import { Progress } from "../progress.ts";
import { reportDefect } from "../report-defect.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** `mingzhang generate`: data files in, finished documents out. */
export const generateCommand: Command = {
  name: "generate",
  summary: (locale) => locale.message("generate.summary"),
  help: (locale) =>
    locale.message("generate.help", {
      formats: formats.join(","),
      languages: editions.join(","),
      template: defaultNameTemplate,
      fields: nameFields.map((field) => `{${field}}`).join("、"),
    }),
  run: async (args, locale, terminal) => {
    const { json, ...options } = readOptions(args);
    const results = await runBatch(options, locale, terminal, json);
    if (json) terminal.stdout.write(`${JSON.stringify(asJson(results, locale), null, 2)}\n`);
    else terminal.stdout.write(`${summary(results, options.outputFolder, locale)}\n`);
    return exitCodeOf(results);
  },
};

function readOptions(args: readonly string[]): GenerateOptions & { readonly json: boolean } {
  const { positionals, values } = parseOptions(args, {
    out: { type: "string", short: "o" },
    format: { type: "string", short: "f" },
    lang: { type: "string", short: "l" },
    name: { type: "string", short: "n" },
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
  return { ...options, json: values.json !== undefined };
}

function refuseBadTemplate(template: string, languageCount: number): void {
  const problem = nameTemplateFault(template, languageCount);
  if (problem === undefined) return;
  const { fault, field } = problem;
  switch (fault) {
    case "unknown-field": {
      const expected = nameFields.map((known) => `{${known}}`).join("、");
      throw new UsageError("nameUnknown", { template, field, expected });
    }
    case "missing-field":
      throw new UsageError("nameMissing", { template, field });
    case "unsafe-character":
      throw new UsageError("nameUnsafe", { template, field });
  }
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

function tell({ file, department, outputs, problems }: FileResult, locale: Locale, terminal: Terminal): void {
  if (problems.length > 0) {
    const lines = [locale.message("generate.failed", { file })];
    for (const problem of problems) lines.push(`  ${describeProblem(problem, locale)}`);
    terminal.stderr.write(`${lines.join("\n")}\n`);
  } else if (department !== undefined) {
    const { code, name, year } = department;
    const lines = [locale.message("generate.done", { department: name, code, year: String(year) })];
    for (const path of outputs) lines.push(locale.message("generate.output", { path }));
    terminal.stdout.write(`${lines.join("\n")}\n`);
  }
}

function summary(results: readonly FileResult[], folder: string, locale: Locale): string {
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  const total = String(results.length);
  if (failed === 0) return locale.message("generate.summaryDone", { total, folder });
  const done = String(results.length - failed);
  return locale.message("generate.summaryFailed", { total, done, failed: String(failed) });
}

/** For other programs: codes to decide by, and the same sentences that a person would have read. */
function asJson(results: readonly FileResult[], locale: Locale): unknown {
  return {
    results: results.map(({ file, department, outputs, problems }) => ({
      file,
      department,
      outputs,
      problems: problems.map((problem) => ({ ...problem, message: describeProblem(problem, locale) })),
    })),
  };
}

function exitCodeOf(results: readonly FileResult[]): ExitCode {
  if (results.some(({ error }) => error !== undefined)) return exitCode.internal;
  return results.some(({ problems }) => problems.length > 0) ? exitCode.badData : exitCode.done;
}
