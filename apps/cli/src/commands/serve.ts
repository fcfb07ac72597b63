import type { Locale } from "@mingzhang/locales";
import { adminLanguages, adminWords, type SayAdmin } from "@mingzhang/locales/admin";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { parseOptions } from "../parse-options.ts";
import { reportDefect } from "../report-defect.ts";
import { UsageError } from "../usage-error.ts";

const usual = { data: "mingzhang-data", host: "127.0.0.1", port: "8080" } as const;

/** `mingzhang serve`: the admin app, until it is stopped. */
export const serveCommand: Command = {
  name: "serve",
  summary: (locale) => wordsOf(locale)("serve.summary"),
  help: (locale) => wordsOf(locale)("serve.help", usual),
  run: async (args, locale, terminal) => {
    const { values, positionals } = parseOptions(args, {
      data: { type: "string", short: "d" },
      database: { type: "string" },
      storage: { type: "string" },
      workers: { type: "string" },
      host: { type: "string" },
      port: { type: "string", short: "p" },
      origin: { type: "string" },
      proxied: { type: "boolean" },
    });
    const [unexpected] = positionals;
    if (unexpected !== undefined) throw new UsageError("unexpectedArgument", { value: unexpected });
    const { data = usual.data, host = usual.host, port = usual.port, database, storage, origin } = values;
    // Loaded here, because no other command needs a database or a web server.
    const { serve } = await import("@mingzhang/admin");
    const server = await serve({
      folder: data,
      host,
      port: readNumber("--port", port, 65_535),
      proxied: values.proxied !== undefined,
      ...(database === undefined ? {} : { database }),
      ...(storage === undefined ? {} : { storage }),
      ...(values.workers === undefined ? {} : { workers: readNumber("--workers", values.workers, 64) }),
      ...(origin === undefined ? {} : { origin }),
      report: (error) => reportDefect(error, locale, terminal),
    });
    const say = wordsOf(locale);
    const lines = [
      say("serve.started", { origin: server.origin }),
      ...(server.firstRun === undefined ? [] : [say("serve.firstRun", { address: server.firstRun })]),
      say("serve.stop", { folder: data }),
    ];
    terminal.stdout.write(`${lines.join("\n")}\n`);
    await new Promise<void>((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    await server.close();
    return exitCode.done;
  },
};

function wordsOf({ language }: Locale): SayAdmin {
  return adminWords(adminLanguages.find((each) => each === language) ?? adminLanguages[0]);
}

function readNumber(option: string, value: string, most: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > most) {
    throw new UsageError("unknownChoice", { option, value, expected: `0–${most}` });
  }
  return number;
}
