import type { Command } from "../command.ts";
import { checkCommand } from "./check.ts";
import { extractCommand } from "./extract.ts";
import { generateCommand } from "./generate.ts";
import { translateCommand } from "./translate.ts";

/** In the order in which the help lists them. */
export const commands: readonly Command[] = [checkCommand, generateCommand, extractCommand, translateCommand];
