import {
  describeDifference,
  describeProblem,
  describeRecognition,
  type FileVerification,
  isSound,
  type RecognisedFile,
  verifyFiles,
  visible,
} from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import type { Command } from "../command.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { parseOptions } from "../parse-options.ts";
import { reportDefect } from "../report-defect.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { verifyReceipt } from "../verify-receipt.ts";

/** `mingzhang verify`: what finished files say, held to their data; or their bytes, held to a receipt. */
export const verifyCommand: Command = {
  name: "verify",
  summary: (locale) => locale.proof("verify.summary"),
  help: (locale) => locale.proof("verify.help"),
  run: async (args, locale, terminal) => {
    const { positionals: inputs, values } = parseOptions(args, {
      data: { type: "string", short: "d" },
      receipt: { type: "string" },
      key: { type: "string" },
      json: { type: "boolean" },
    });
    const json = values.json !== undefined;
    if (values.receipt !== undefined) {
      return await verifyReceipt({ file: values.receipt, keyFile: values.key, json }, locale, terminal);
    }
    if (inputs.length === 0) throw new UsageError("noInput");
    const results: FileVerification[] = [];
    for await (const result of verifyFiles({
      inputs,
      locale,
      ...(values.data === undefined ? {} : { data: [values.data] }),
    })) {
      results.push(result);
      if (!json) tell(result, locale, terminal);
      if (result.error !== undefined) reportDefect(result.error, locale, terminal);
    }
    if (json) terminal.stdout.write(`${JSON.stringify(asJson(results, locale), null, 2)}\n`);
    else terminal.stdout.write(`${summary(results, locale)}\n`);
    return exitCodeOf(results);
  },
};

function tell(
  { file, verification, recognised, problems }: FileVerification,
  locale: Locale,
  terminal: Terminal,
): void {
  for (const problem of problems) terminal.stderr.write(`${describeProblem(problem, locale)}\n`);
  if (recognised !== undefined) {
    const title = locale.proof("recognised.title", { file: visible(file) });
    terminal.stdout.write(`${[title, ...describeRecognition(recognised, locale)].join("\n")}\n`);
  }
  if (verification === undefined) return;
  const { texts, figures } = verification;
  const sentences = sentencesOf(verification, locale);
  const values = { file: visible(file), texts: grouped(texts), figures: grouped(figures) };
  const lines =
    sentences.length === 0
      ? [locale.proof("verify.same", values)]
      : [
          locale.proof("verify.differs", { ...values, count: String(sentences.length) }),
          ...sentences.map((sentence) => locale.proof("verify.difference", { sentence })),
        ];
  terminal.stdout.write(`${lines.join("\n")}\n`);
}

function sentencesOf(
  { differences, carriesData }: NonNullable<FileVerification["verification"]>,
  locale: Locale,
): readonly string[] {
  const sentences = differences.map((difference) => describeDifference(difference, locale));
  return carriesData ? sentences : [...sentences, locale.proof("verify.otherData")];
}

function isSame({ verification, recognised, problems }: FileVerification): boolean {
  if (recognised !== undefined) return isSound(recognised);
  return problems.length === 0 && verification?.differences.length === 0 && verification.carriesData;
}

function summary(results: readonly FileVerification[], locale: Locale): string {
  const done = results.filter(isSame).length;
  const total = String(results.length);
  const failed = String(results.length - done);
  return done === results.length
    ? locale.proof("verify.summaryDone", { total })
    : locale.proof("verify.summaryFailed", { total, done: String(done), failed });
}

/** For other programs: kinds and places to decide by, and the same sentences that a person would have read. */
function asJson(results: readonly FileVerification[], locale: Locale): unknown {
  return {
    results: results.map(({ file, format, language, department, verification, recognised, problems }) => ({
      file,
      format,
      language,
      department,
      ...(verification === undefined
        ? {}
        : {
            texts: verification.texts,
            figures: verification.figures,
            carriesData: verification.carriesData,
            differences: verification.differences.map((difference) => {
              return { ...difference, message: describeDifference(difference, locale) };
            }),
          }),
      ...(recognised === undefined ? {} : { recognised: recognitionAsJson(recognised, locale) }),
      problems: problems.map((problem) => ({ ...problem, message: describeProblem(problem, locale) })),
    })),
  };
}

function recognitionAsJson(recognised: RecognisedFile, locale: Locale): unknown {
  const { check, ...recognition } = recognised.recognition;
  return {
    ...recognition,
    asked: check?.asked,
    notAsked: check?.notAsked,
    findings: recognised.findings,
    message: describeRecognition(recognised, locale),
  };
}

function exitCodeOf(results: readonly FileVerification[]): ExitCode {
  if (results.some(({ error }) => error !== undefined)) return exitCode.internal;
  return results.every(isSame) ? exitCode.done : exitCode.badData;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
