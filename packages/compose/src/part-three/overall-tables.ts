import type { Amount } from "@mingzhang/core";
import type { Table, TableCell, TableColumn } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { amountFigure, countFigure } from "../figure.ts";
import {
  type IndicatorColumns,
  indicatorHead,
  label,
  mergedLabels,
  targetInlines,
  value,
} from "./performance-cells.ts";

const column = (width: number): TableColumn => ({ width, align: "center" });

const indicatorColumns: IndicatorColumns = [
  ["category", 7],
  ["type", 7],
  ["name", 12],
  ["target", 7],
  ["overallBasis", 8],
  ["overallWeight", 5],
];

/** 部门整体绩效目标表: who answers for it, the year's goal and funds, and below them the indicators. */
export function overallTables(composer: Composer): readonly Table[] {
  return [information(composer), indicators(composer)];
}

function information(composer: Composer): Table {
  const { department, performance } = composer.disclosure;
  const { contact, goal, funds } = performance.overall;
  const money = (key: string, amount: Amount): TableCell => ({
    content: [amountFigure(amount, { fact: `performance.overall.funds.${key}` })],
  });
  const named = (key: Parameters<Composer["words"]>[0], spans?: Parameters<typeof label>[2]) =>
    label(composer, key, spans);
  return {
    kind: "table",
    id: "performance-overall-information",
    caption: {
      level: 3,
      title: composer.words("performance.overallTitle"),
      subtitle: composer.words("performance.subtitle"),
    },
    columns: [column(9), column(11), column(10), column(12)],
    head: [],
    body: [
      { cells: [named("performance.department"), value(department.name, { columnSpan: 3 })] },
      { cells: [named("performance.contact"), value(contact.name), named("performance.phone"), value(contact.phone)] },
      { cells: [named("performance.overallGoal"), value(goal, { columnSpan: 3, align: "start" })] },
      {
        cells: [
          named("performance.yearBudget", { rowSpan: 4 }),
          named("performance.fundSource", { columnSpan: 2 }),
          named("performance.fundTotal"),
        ],
      },
      {
        cells: [
          named("performance.fiscalFunds", { rowSpan: 2 }),
          named("performance.superior"),
          money("superior", funds.superior),
        ],
      },
      { cells: [named("performance.own"), money("own", funds.own)] },
      { cells: [named("performance.otherFunds"), named("performance.otherSource"), money("other", funds.other)] },
    ],
  };
}

function indicators(composer: Composer): Table {
  const { indicators: rows } = composer.disclosure.performance.overall;
  const labels = mergedLabels(rows);
  return {
    kind: "table",
    id: "performance-overall-indicators",
    ...indicatorHead(composer, indicatorColumns),
    body: rows.map((row, index) => ({
      cells: [
        ...(labels[index] ?? []),
        value(row.name),
        { content: targetInlines(composer, row.target) },
        value(row.basis),
        { content: [countFigure(row.weight, { fact: `performance.overall.indicators.${index}.weight` })] },
      ],
    })),
  };
}
