import { type CheckedFile, checkFiles, ProfileError, readProfile, reportAsJson, reportAsText } from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { parseChoices, parseOptions } from "../parse-options.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const reportFormats = ["text", "json"] as const;

const failLevels = ["error", "warning", "never"] as const;

const defaultProfileName = "xinjiang";

/** `mingzhang check`: what does not hold in data files, before anything is made of them. */
export const checkCommand: Command = {
  name: "check",
  summary: (locale) => locale.message("check.summary"),
  help: (locale) =>
    locale.message("check.help", {
      formats: reportFormats.join("、"),
      profiles: "national、xinjiang",
      profile: defaultProfileName,
    }),
  run: async (args, locale, terminal) => {
    const { positionals: inputs, values } = parseOptions(args, {
      format: { type: "string", short: "f" },
      profile: { type: "string", short: "p" },
      "fail-on": { type: "string" },
    });
    if (inputs.length === 0) throw new UsageError("noInput");
    const [format] = values.format === undefined ? ["text"] : parseChoices("--format", values.format, reportFormats);
    const [failOn = "error"] = parseChoices("--fail-on", values["fail-on"], failLevels);
    const profile = await profileOf(values.profile ?? defaultProfileName, locale, terminal);
    if (profile === undefined) return exitCode.badData;
    const results: CheckedFile[] = [];
    for await (const result of checkFiles({ inputs, profile })) {
      results.push(result);
      if (format !== "text") continue;
      const report = reportAsText(result, profile, locale);
      if (result.problems.length > 0) terminal.stderr.write(report);
      else terminal.stdout.write(`${report}\n`);
    }
    if (format === "json") {
      const data = { results: results.map((result) => reportAsJson(result, profile, locale)) };
      terminal.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    }
    return results.some((result) => fails(result, failOn)) ? exitCode.badData : exitCode.done;
  },
};

async function profileOf(name: string, locale: Locale, terminal: Terminal) {
  try {
    return await readProfile(name);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    terminal.stderr.write(`${locale.message(`check.profile.${error.code}`, error.values)}\n`);
    return undefined;
  }
}

function fails({ findings, problems }: CheckedFile, failOn: (typeof failLevels)[number]): boolean {
  if (problems.length > 0) return true;
  switch (failOn) {
    case "never":
      return false;
    case "error":
      return findings.some(({ severity }) => severity === "error");
    case "warning":
      return findings.some(({ severity }) => severity !== "info");
  }
}
