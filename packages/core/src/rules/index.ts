import type { Rule } from "../rule.ts";
import { columnsAddUp } from "./columns-add-up.ts";
import { rowsAddUp } from "./rows-add-up.ts";

/** Every rule there is, in the order in which findings are reported. */
export const rules: readonly Rule[] = [rowsAddUp, columnsAddUp];
