import {
  describeProblem,
  describeRefusal,
  type ExportTranslationsResult,
  exchangeFormats,
  exportTranslations,
  type FileProblem,
  type ImportTranslationsResult,
  importTranslations,
  visible,
} from "@mingzhang/batch";
import { draftLanguages, type Locale, loadLocale, terms } from "@mingzhang/locales";
import type { Command } from "../command.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { parseChoices, parseOptions } from "../parse-options.ts";
import type { Terminal } from "../terminal.ts";
import { runStatus } from "../translate-status.ts";
import { UsageError } from "../usage-error.ts";

/** `mingzhang translate export | import | status`: texts out to translators, and back into the data files. */
export const translateCommand: Command = {
  name: "translate",
  summary: (locale) => locale.message("translate.summary"),
  help: (locale) =>
    locale.message("translate.help", {
      formats: exchangeFormats.join(","),
      languages: draftLanguages.join(","),
    }),
  run: async ([action, ...args], locale, terminal) => {
    if (action === "export") return await runExport(args, locale, terminal);
    if (action === "import") return await runImport(args, locale, terminal);
    if (action === "status") return await runStatus(args, locale, terminal);
    throw new UsageError("unknownAction", { command: action ?? "", expected: "export、import、status" });
  },
};

async function runExport(args: readonly string[], locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const { positionals: inputs, values } = parseOptions(args, {
    out: { type: "string", short: "o" },
    format: { type: "string", short: "f" },
    lang: { type: "string", short: "l" },
    memory: { type: "string", short: "m" },
  });
  if (inputs.length === 0) throw new UsageError("noInput");
  if (values.out === undefined) throw new UsageError("noOutput");
  const formats = parseChoices("--format", values.format, exchangeFormats);
  let code: ExitCode = exitCode.done;
  for (const language of parseChoices("--lang", values.lang, draftLanguages)) {
    const results = exportTranslations({
      inputs,
      outputFolder: values.out,
      language,
      rightToLeft: loadLocale(language).dir === "rtl",
      formats,
      memory: values.memory === undefined ? [] : [values.memory],
      locale,
    });
    for await (const result of results) {
      if (result.problems.length > 0) code = exitCode.badData;
      tellExport(result, language, locale, terminal);
    }
  }
  return code;
}

function tellExport(
  { department, outputs, coverage, problems }: ExportTranslationsResult,
  language: string,
  locale: Locale,
  terminal: Terminal,
): void {
  tellProblems(problems, locale, terminal);
  if (problems.length > 0 || department === undefined || coverage === undefined) return;
  const { reviewed, draft, missing } = coverage;
  const counts = { reviewed: String(reviewed), draft: String(draft), missing: String(missing) };
  const lines = [locale.message("translate.exported", { department: department.name, language, ...counts })];
  for (const path of outputs) lines.push(locale.message("translate.output", { path }));
  terminal.stdout.write(`${lines.join("\n")}\n`);
}

async function runImport(args: readonly string[], locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const { positionals: inputs, values } = parseOptions(args, { data: { type: "string", short: "d" } });
  if (inputs.length === 0) throw new UsageError("noInput");
  if (values.data === undefined) throw new UsageError("noData");
  let code: ExitCode = exitCode.done;
  const results = importTranslations({
    inputs,
    data: [values.data],
    terms: terms.map(({ zh, ug }) => ({ source: zh, target: ug })),
    words: locale.words.messages.translate.sheet,
  });
  for await (const result of results) {
    if (result.problems.length > 0 || (result.acceptance?.refusals.length ?? 0) > 0) code = exitCode.badData;
    tellImport(result, locale, terminal);
  }
  return code;
}

function tellImport(
  { file, output, acceptance, problems }: ImportTranslationsResult,
  locale: Locale,
  terminal: Terminal,
): void {
  tellProblems(problems, locale, terminal);
  if (acceptance === undefined) return;
  const { changed, refusals, remarks } = acceptance;
  const counts = { changed: String(changed), refused: String(refusals.length), remarked: String(remarks.length) };
  terminal.stdout.write(`${locale.message("translate.imported", { file: visible(file), ...counts })}\n`);
  if (output !== undefined) terminal.stdout.write(`${locale.message("translate.output", { path: output })}\n`);
  for (const { source, target, code, values } of refusals) {
    const sentence = describeRefusal({ code, values }, locale);
    terminal.stderr.write(`${visible(locale.message("translate.refused", { source, target, sentence }))}\n`);
  }
  for (const { source, target, term } of remarks) {
    const values = { source, target, term: term.source, words: term.target };
    terminal.stderr.write(`${visible(locale.message("translate.remarked", values))}\n`);
  }
}

function tellProblems(problems: readonly FileProblem[], locale: Locale, terminal: Terminal): void {
  for (const problem of problems) terminal.stderr.write(`${describeProblem(problem, locale)}\n`);
}
