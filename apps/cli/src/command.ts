import type { Locale } from "@mingzhang/locales";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** One word after `mingzhang`. A new command is one file in `commands` and one line in its index. */
export interface Command {
  readonly name: string;
  summary(locale: Locale): string;
  help(locale: Locale): string;
  /** @throws {UsageError} when the arguments make no sense */
  run(args: readonly string[], locale: Locale, terminal: Terminal): Promise<ExitCode>;
}
