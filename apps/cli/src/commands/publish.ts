import { describeProblem, type PublishResult, publishSite, visible } from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import type { Command } from "../command.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { parseOptions } from "../parse-options.ts";
import { reportDefect } from "../report-defect.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** `mingzhang publish`: what manifests list, as a static site. */
export const publishCommand: Command = {
  name: "publish",
  summary: (locale) => locale.site("publish.summary"),
  help: (locale) => locale.site("publish.help"),
  run: async (args, locale, terminal) => {
    const { positionals: inputs, values } = parseOptions(args, {
      out: { type: "string", short: "o" },
      title: { type: "string" },
      "title-ug": { type: "string" },
      "base-url": { type: "string" },
    });
    if (inputs.length === 0) throw new UsageError("noInput");
    const { out: outputFolder, "base-url": address } = values;
    if (outputFolder === undefined) throw new UsageError("noOutput");
    const baseUrl = address === undefined ? {} : { baseUrl: siteAddress("--base-url", address) };
    const title = { ...named("zh-CN", values.title), ...named("ug-CN", values["title-ug"]) };
    const results: PublishResult[] = [];
    for await (const result of publishSite({
      inputs,
      outputFolder,
      title,
      ...baseUrl,
    })) {
      results.push(result);
      tell(result, locale, terminal);
    }
    terminal.stdout.write(`${summary(results, outputFolder, locale)}\n`);
    return exitCodeOf(results);
  },
};

function named(language: string, title: string | undefined): Readonly<Record<string, string>> {
  return title === undefined ? {} : { [language]: title };
}

/**
 * The address of a folder, which ends in a slash.
 *
 * @throws {UsageError} where it is no address of the web
 */
function siteAddress(option: string, value: string): string {
  const { protocol, href } = URL.canParse(value) ? new URL(value) : { protocol: "", href: "" };
  if (protocol !== "https:" && protocol !== "http:") throw new UsageError("notAnAddress", { option, value });
  return href.endsWith("/") ? href : `${href}/`;
}

function tell({ department, problems, error }: PublishResult, locale: Locale, terminal: Terminal): void {
  for (const problem of problems) terminal.stderr.write(`${describeProblem(problem, locale)}\n`);
  if (error !== undefined) reportDefect(error, locale, terminal);
  if (problems.length > 0 || department === undefined) return;
  const { code, name, year } = department;
  terminal.stdout.write(`${locale.site("publish.done", { department: visible(name), code, year: String(year) })}\n`);
}

function summary(results: readonly PublishResult[], folder: string, locale: Locale): string {
  const departments = results.filter(({ department }) => department !== undefined);
  const done = departments.filter(({ problems }) => problems.length === 0).length;
  if (done === 0) return locale.site("publish.nothing");
  const total = String(departments.length);
  const failed = String(departments.length - done);
  return done === departments.length
    ? locale.site("publish.summaryDone", { total, folder })
    : locale.site("publish.summaryFailed", { total, done: String(done), failed, folder });
}

function exitCodeOf(results: readonly PublishResult[]): ExitCode {
  if (results.some(({ error }) => error !== undefined)) return exitCode.internal;
  return results.length > 0 && results.every(({ problems }) => problems.length === 0)
    ? exitCode.done
    : exitCode.badData;
}
