import { type Decimal, Decimal as DecimalConstructor } from "../money.ts";
import { foldWidth } from "./fold-width.ts";
import { type ReadAmount, readAmounts } from "./read-amounts.ts";
import { readNumbers } from "./read-numbers.ts";
import { type ReadQuantity, readQuantities } from "./read-quantities.ts";
import { type Span, spanOf } from "./span.ts";

/** A number of things at a price each: 5台×0.6万元/台＝3万元; 5台，每台0.6万元，共3万元. */
export interface ReadProduct extends Span {
  /** In 万元, computed. */
  readonly product: Decimal;
  /** What it is of: the price, which by itself is no part of a sum. */
  readonly price: ReadAmount;
  /** The product as the text states it. */
  readonly stated?: ReadAmount;
}

interface Factor {
  readonly from: number;
  readonly to: number;
  readonly value: Decimal;
  readonly amount?: ReadAmount;
}

/** Every product of quantities and one price that a text writes out. */
export function readProducts(text: string): readonly ReadProduct[] {
  const amounts = readAmounts(text);
  if (amounts.length === 0) return [];
  const folded = foldWidth(text);
  const quantities = readQuantities(text);
  const written = chains(folded, factors(text, amounts, quantities)).flatMap((chain) => {
    const price = chain.find(({ amount }) => amount !== undefined)?.amount;
    const first = chain[0];
    const last = chain.at(-1);
    if (price === undefined || first === undefined || last === undefined) return [];
    if (chain.filter(({ amount }) => amount !== undefined).length > 1) return [];
    const product = chain.reduce((all, { value }) => all.times(value), new DecimalConstructor(1));
    const stated = amounts.find(({ from }) => from >= last.to);
    const between = folded.slice(last.to, stated?.from ?? last.to + 9);
    return [
      found(
        text,
        first.from,
        last.to,
        product,
        price,
        /^\s*[=，,]?\s*(?:=|共计?|合计|计)\s*$/.test(between) ? stated : undefined,
      ),
    ];
  });
  const told = amounts.flatMap((price, index) => {
    if (written.some(({ from, to }) => from <= price.from && price.to <= to)) return [];
    const count = counted(folded, quantities, price);
    if (count === undefined) return [];
    const next = amounts[index + 1];
    const between = folded.slice(price.to, next?.from ?? price.to + 12);
    const stated = /^[^。；;\n]{0,6}(?:共计?|合计|总计|小计|计)(?:需|为)?\s*$/.test(between) ? next : undefined;
    return [found(text, count.from, price.to, count.value.times(price.amount), price, stated)];
  });
  return [...written, ...told].toSorted((one, other) => one.from - other.from);
}

function found(
  text: string,
  from: number,
  to: number,
  product: Decimal,
  price: ReadAmount,
  stated: ReadAmount | undefined,
): ReadProduct {
  return { ...spanOf(text, from, stated?.to ?? to), product, price, ...(stated === undefined ? {} : { stated }) };
}

function factors(text: string, amounts: readonly ReadAmount[], quantities: readonly ReadQuantity[]): readonly Factor[] {
  const byStart = new Map<number, Factor>();
  for (const { from, to, value } of readNumbers(text)) byStart.set(from, { from, to, value });
  for (const { from, to, value } of quantities) byStart.set(from, { from, to, value });
  for (const amount of amounts)
    byStart.set(amount.from, { from: amount.from, to: amount.to, value: amount.amount, amount });
  return [...byStart.values()].toSorted((one, other) => one.from - other.from);
}

/** Runs of factors with a sign of multiplication between them. */
function chains(folded: string, all: readonly Factor[]): readonly (readonly Factor[])[] {
  const runs: Factor[][] = [];
  for (const [index, factor] of all.entries()) {
    const before = all[index - 1];
    const times = before !== undefined && /^\s?\*\s?$/.test(folded.slice(before.to, factor.from).slice(0, 4));
    const run = runs.at(-1);
    if (times && run !== undefined) run.push(factor);
    else runs.push([factor]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** The quantity right before a price that is of one of its measure: 5台，每台0.6万元. */
function counted(
  folded: string,
  quantities: readonly ReadQuantity[],
  { per, from, bound }: ReadAmount,
): ReadQuantity | undefined {
  if (per === undefined || bound !== undefined) return undefined;
  const before = quantities.findLast((quantity) => quantity.to <= from);
  if (before === undefined || before.measure !== per || from - before.to > 12) return undefined;
  return /[。；;\n]/.test(folded.slice(before.to, from)) ? undefined : before;
}
