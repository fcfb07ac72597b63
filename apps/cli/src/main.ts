import { visible } from "@mingzhang/batch";
import { type Locale, languages, loadLocale } from "@mingzhang/locales";
import { chooseLocale, ownLanguages } from "./choose-locale.ts";
import { commands } from "./commands/index.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { reportDefect } from "./report-defect.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

/** Runs the command that the arguments name; nothing is thrown, and the result is the process's exit code. */
export async function main(argv: readonly string[], terminal: Terminal = process): Promise<ExitCode> {
  try {
    const { locale, args } = chooseLocale(argv, terminal.env);
    return await runCommand(args, locale, terminal);
  } catch (error) {
    const locale = loadLocale(languages[0]);
    if (error instanceof UsageError) return refuse(error, locale.message("usage.hintAll"), locale, terminal);
    reportDefect(error, locale, terminal);
    return exitCode.internal;
  }
}

async function runCommand(argv: readonly string[], locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const [name, ...args] = argv;
  const command = commands.find((candidate) => candidate.name === name);
  const say = (text: string) => terminal.stdout.write(`${text}\n`);
  try {
    if (command !== undefined) {
      if (!asksForHelp(args)) return await command.run(args, locale, terminal);
      say(command.help(locale));
    } else if (name === "--version" || name === "-v") say(version());
    else if (asksForHelp(argv)) say(help(locale));
    else if (name === undefined) throw new UsageError("noCommand");
    else if (name.startsWith("-")) throw new UsageError("unknownOption", { option: name });
    else throw new UsageError("unknownCommand", { command: name });
    return exitCode.done;
  } catch (error) {
    if (error instanceof UsageError) {
      const hint =
        command === undefined
          ? locale.message("usage.hintAll")
          : locale.message("usage.hint", { command: command.name });
      return refuse(error, hint, locale, terminal);
    }
    reportDefect(error, locale, terminal);
    return exitCode.internal;
  }
}

function refuse({ key, values }: UsageError, hint: string, locale: Locale, { stderr }: Terminal): ExitCode {
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, visible(value)]));
  stderr.write(`${locale.message(`usage.${key}`, shown)}\n${hint}\n`);
  return exitCode.wrongUse;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some((argument) => argument === "--help" || argument === "-h");
}

function help(locale: Locale): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map((command) =>
    locale.message("command.line", { name: command.name.padEnd(width), summary: command.summary(locale) }),
  );
  return locale.message("command.help", {
    version: version(),
    commands: lines.join("\n"),
    languages: ownLanguages.join("、"),
  });
}
