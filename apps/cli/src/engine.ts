import { type Engine, FolderInUseError, openEngine } from "@mingzhang/jobs";
import type { Locale } from "@mingzhang/locales";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of a command that works with the queue. */
export const engineOptions = {
  database: { type: "string" },
  workers: { type: "string", short: "w" },
} as const;

/**
 * Opens the queue for as long as some work lasts.
 *
 * @param work is told when the user interrupts it; what is under way then is taken up again by the next command
 * @throws {UsageError} when the number of workers is none
 */
export async function withEngine(
  { database, workers }: { readonly database: string; readonly workers: string | undefined },
  locale: Locale,
  { stderr }: Terminal,
  work: (engine: Engine, interrupted: Promise<undefined>) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (workers !== undefined && !/^\d{1,3}$/.test(workers)) throw new UsageError("badWorkers", { value: workers });
  let engine: Engine;
  try {
    engine = await openEngine({ database, ...(workers === undefined ? {} : { workers: Number(workers) }) });
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error;
    stderr.write(`${locale.message("batch.folderInUse", { folder: error.folder, pid: String(error.pid) })}\n`);
    return exitCode.badData;
  }
  let interrupt: () => void = () => undefined;
  const interrupted = new Promise<undefined>((resolve) => {
    interrupt = () => resolve(undefined);
  });
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    return await work(engine, interrupted);
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    await engine.close();
  }
}
