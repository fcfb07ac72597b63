import { catalogueYears, describeProblem, makeTemplate } from "@mingzhang/batch";
import { draftLanguages, type Locale } from "@mingzhang/locales";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { parseChoices, parseOptions } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";

/** What `--lang` takes for no language at all. */
const none = "none";

/** `mingzhang template`: the workbook that a department fills in. */
export const templateCommand: Command = {
  name: "template",
  summary: (locale) => locale.workbook("command.template.summary"),
  help: (locale: Locale) =>
    locale.workbook("command.template.help", {
      years: catalogueYears.join("、"),
      year: String(Math.max(...catalogueYears)),
      languages: draftLanguages.join("、"),
    }),
  run: async (args, locale, terminal) => {
    const { positionals, values } = parseOptions(args, {
      out: { type: "string", short: "o" },
      department: { type: "string", short: "d" },
      year: { type: "string", short: "y" },
      from: { type: "string" },
      filled: { type: "boolean" },
      lang: { type: "string", short: "l" },
    });
    const [extra] = positionals;
    if (extra !== undefined) throw new UsageError("unexpectedArgument", { value: extra });
    if (values.out === undefined || !/\.xlsx$/i.test(values.out)) throw new UsageError("noWorkbookOutput");
    if (values.filled !== undefined && values.from === undefined) throw new UsageError("filledFromNothing");
    const problems = await makeTemplate({
      output: values.out,
      locale,
      languages: values.lang === none ? [] : parseChoices("--lang", values.lang, draftLanguages),
      filled: values.filled !== undefined,
      ...(values.department === undefined ? {} : { department: values.department }),
      ...(values.year === undefined ? {} : { year: Number(values.year) }),
      ...(values.from === undefined ? {} : { from: values.from }),
    });
    for (const problem of problems) terminal.stderr.write(`${describeProblem(problem, locale)}\n`);
    if (problems.length > 0) return exitCode.badData;
    terminal.stdout.write(`${locale.workbook("command.template.done", { output: values.out })}\n`);
    return exitCode.done;
  },
};
