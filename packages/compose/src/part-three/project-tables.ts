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
  ["category", 5],
  ["type", 6],
  ["name", 12],
  ["target", 10],
  ["projectBasis", 7],
  ["lastYear", 7],
  ["projectWeight", 5],
  ["scoring", 9],
  ["evidence", 7],
];

/** 项目支出绩效目标表 of one project: its funds and goal, and below them the indicators. */
export function projectTables(composer: Composer, index: number): readonly Table[] {
  return [information(composer, index), indicators(composer, index)];
}

function project(composer: Composer, index: number) {
  const found = composer.disclosure.performance.projects[index];
  if (found === undefined) throw new RangeError(`there is no project ${index}`);
  return found;
}

function information(composer: Composer, index: number): Table {
  const { unit, name, leader, amount, fiscal, other, goal } = project(composer, index);
  const money = (key: string, sum: Amount): TableCell => ({
    content: [amountFigure(sum, { fact: `performance.projects.${index}.${key}` })],
  });
  const named = (key: Parameters<Composer["words"]>[0]) => label(composer, key);
  return {
    kind: "table",
    id: `performance-${index + 1}-information`,
    caption: {
      level: 3,
      title: composer.words("performance.projectTitle"),
      subtitle: composer.words("performance.subtitle"),
    },
    columns: [column(8), column(8), column(8), column(9), column(7), column(8), column(7)],
    head: [],
    body: [
      { cells: [named("performance.unit"), value(unit, { columnSpan: 6 })] },
      {
        cells: [
          named("performance.project"),
          value(name, { columnSpan: 4 }),
          named("performance.leader"),
          value(leader),
        ],
      },
      {
        cells: [
          named("performance.projectFunds"),
          named("performance.projectTotal"),
          money("amount", amount),
          named("performance.projectFiscal"),
          money("fiscal", fiscal),
          named("performance.projectOther"),
          money("other", other),
        ],
      },
      { cells: [named("performance.projectGoal"), value(goal, { columnSpan: 6, align: "start" })] },
    ],
  };
}

function indicators(composer: Composer, index: number): Table {
  const { indicators: rows } = project(composer, index);
  const labels = mergedLabels(rows);
  const noLastYear = composer.words("performance.noLastYear");
  return {
    kind: "table",
    id: `performance-${index + 1}-indicators`,
    ...indicatorHead(composer, indicatorColumns),
    body: rows.map((row, position) => ({
      cells: [
        ...(labels[position] ?? []),
        value(row.name),
        { content: targetInlines(composer, row.target) },
        value(row.basis),
        value(row.lastYear ?? noLastYear),
        { content: [countFigure(row.weight, { fact: `performance.projects.${index}.indicators.${position}.weight` })] },
        value(row.scoring),
        value(row.evidence),
      ],
    })),
  };
}
