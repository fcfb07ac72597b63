import type { Command } from "../command.ts";
import { batchCommand } from "./batch.ts";
import { checkCommand } from "./check.ts";
import { diffCommand } from "./diff.ts";
import { extractCommand } from "./extract.ts";
import { generateCommand } from "./generate.ts";
import { importCommand } from "./import.ts";
import { publishCommand } from "./publish.ts";
import { serveCommand } from "./serve.ts";
import { templateCommand } from "./template.ts";
import { translateCommand } from "./translate.ts";
import { verifyCommand } from "./verify.ts";
import { workerCommand } from "./worker.ts";

/** In the order in which the help lists them. */
export const commands: readonly Command[] = [
  templateCommand,
  importCommand,
  checkCommand,
  generateCommand,
  batchCommand,
  workerCommand,
  verifyCommand,
  diffCommand,
  extractCommand,
  translateCommand,
  publishCommand,
  serveCommand,
];
