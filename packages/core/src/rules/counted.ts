import { fact } from "../figures.ts";
import { amount } from "../money.ts";
import type { Figure } from "../relation.ts";

/** A number of people or things, for relations that say `counts`. */
export function counted(path: string, count: number): Figure {
  return fact(path, amount(String(count)));
}
