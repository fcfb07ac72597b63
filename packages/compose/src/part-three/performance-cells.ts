import type { Target } from "@mingzhang/core";
import type { Inline, Table, TableCell, Text } from "@mingzhang/document";
import { type ColumnNeed, fitColumns, leastWidth } from "../column-widths.ts";
import { type Composer, freeInlines } from "../composer.ts";
import { texts } from "../say.ts";

type Column = keyof Composer["locale"]["words"]["document"]["performance"]["columns"];

/** A cell that names those beside or below it. */
export function label(
  composer: Composer,
  key: Parameters<Composer["words"]>[0],
  spans: Pick<TableCell, "columnSpan" | "rowSpan"> = {},
): TableCell {
  return { content: composer.say(key), header: true, align: "center", ...spans };
}

export function value(words: string, rest: Omit<TableCell, "content"> = {}): TableCell {
  return { content: freeInlines(words), ...rest };
}

/** The columns of a table of indicators and the ems that each asks for. */
export type IndicatorColumns = readonly (readonly [Column, number])[];

export function indicatorHead(composer: Composer, asked: IndicatorColumns): Pick<Table, "columns" | "head"> {
  const needs = asked.map(([column, ask]): ColumnNeed => {
    return { ask, least: leastWidth(composer.words(`performance.columns.${column}`)), align: "center" };
  });
  const cells = asked.map(([column]) => label(composer, `performance.columns.${column}`));
  return { columns: fitColumns(needs, "normal"), head: [{ cells }] };
}

const comparisons = { ">=": "atLeast", "<=": "atMost", "=": "equal", ">": "more", "<": "less" } as const;

/** "＞=12篇": the formula is kept from left to right in either language; the unit is a word of the language. */
export function targetInlines(composer: Composer, target: Target): readonly Inline[] {
  if ("text" in target) return texts(target.text);
  const { locale } = composer;
  const { comparison, value: figure, unit = "" } = target;
  const isPercent = unit === "%";
  const words = locale.document(`performance.comparison.${comparisons[comparison]}`, {
    value: isPercent ? locale.document("percent", { value: figure }) : figure,
  });
  const formula: Text = { kind: "text", text: words, dir: "ltr" };
  return isPercent || unit === "" ? [formula] : composer.say("performance.target", { formula, unit });
}

/**
 * The cells of 一级指标 and 二级指标: one for each run of rows that share the name, as the official tables merge them.
 * A run of the second column ends where the first one's does.
 */
export function mergedLabels(
  rows: readonly { readonly category: string; readonly type: string }[],
): readonly (readonly TableCell[])[] {
  const sameCategory = (a: number, b: number) => rows[a]?.category === rows[b]?.category;
  const sameType = (a: number, b: number) => sameCategory(a, b) && rows[a]?.type === rows[b]?.type;
  return rows.map(({ category, type }, index) => [
    ...run(index, rows.length, sameCategory, category),
    ...run(index, rows.length, sameType, type),
  ]);
}

function run(
  index: number,
  length: number,
  same: (a: number, b: number) => boolean,
  name: string,
): readonly TableCell[] {
  if (index > 0 && same(index - 1, index)) return [];
  let end = index + 1;
  while (end < length && same(index, end)) end += 1;
  return [{ content: texts(name), header: true, align: "center", rowSpan: end - index }];
}
