import type { Locale } from "@mingzhang/locales";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";

/** Tells what a maintainer needs to know; the stack only where it is asked for, because it helps nobody else. */
export function reportDefect(error: unknown, locale: Locale, { stderr, env }: Terminal): void {
  const values = { reason: String(error), version: version(), node: process.version };
  stderr.write(`${locale.message("command.internal", values)}\n`);
  if (env["MINGZHANG_DEBUG"] && error instanceof Error) stderr.write(`${error.stack}\n`);
}
