import type { Command } from "../command.ts";
import { engineOptions, withEngine } from "../engine.ts";
import { exitCode } from "../exit-code.ts";
import { parseOptions } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";

/** `mingzhang worker`: helps with the batches of a shared database until it is interrupted. */
export const workerCommand: Command = {
  name: "worker",
  summary: (locale) => locale.message("worker.summary"),
  help: (locale) => locale.message("worker.help"),
  run: async (args, locale, terminal) => {
    const { values } = parseOptions(args, engineOptions);
    const { database, workers } = values;
    if (database === undefined) throw new UsageError("noDatabase");
    return await withEngine({ database, workers }, locale, terminal, async (_, interrupted) => {
      terminal.stdout.write(`${locale.message("worker.started")}\n`);
      await interrupted;
      return exitCode.done;
    });
  },
};
