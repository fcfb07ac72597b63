import {
  compareFiles,
  describeProblem,
  differenceFile,
  differenceFormats,
  differenceText,
  editions,
  type FileProblem,
  writeDifference,
} from "@mingzhang/batch";
import type { Command } from "../command.ts";
import { comparisonCode } from "../exit-code.ts";
import { parseChoice, parseOptions } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";

/** `mingzhang diff`: what changed between two versions or two years. */
export const diffCommand: Command = {
  name: "diff",
  summary: (locale) => locale.proof("diff.summary"),
  help: (locale) =>
    locale.proof("diff.help", { formats: differenceFormats.join("、"), languages: editions.join("、") }),
  run: async (args, locale, { stdout, stderr, env }) => {
    const { positionals, values } = parseOptions(args, {
      format: { type: "string", short: "f" },
      lang: { type: "string", short: "l" },
      out: { type: "string", short: "o" },
    });
    const [before, after, ...others] = positionals;
    if (before === undefined || after === undefined || others.length > 0) throw new UsageError("twoInputs");
    const format = parseChoice("--format", values.format, differenceFormats);
    if (format === "pdf" && values.out === undefined) throw new UsageError("noPdfOutput");
    const language = parseChoice("--lang", values.lang, ["zh-CN", ...editions]);
    const fail = (problems: readonly FileProblem[]) => {
      for (const problem of problems) stderr.write(`${describeProblem(problem, locale)}\n`);
      return comparisonCode.trouble;
    };
    const compared = await compareFiles({ before, after, language, locale });
    if (!compared.ok) return fail(compared.problems);
    const { comparison } = compared;
    if (values.out !== undefined) {
      const problem = await writeDifference(comparison, format, values.out);
      if (problem !== undefined) return fail([problem]);
      stdout.write(`${locale.proof("diff.written", { output: values.out })}\n`);
    } else if (format === "text") {
      stdout.write(differenceText(comparison, stdout.isTTY === true && !env["NO_COLOR"]));
    } else {
      stdout.write(new TextDecoder().decode(await differenceFile(comparison, format)));
    }
    return comparison.changes.length === 0 ? comparisonCode.same : comparisonCode.differs;
  },
};
