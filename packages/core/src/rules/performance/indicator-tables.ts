import type { Indicator } from "../../disclosure/performance.ts";
import type { Disclosure } from "../../disclosure.ts";

/** 部门整体绩效目标表, or the 项目支出绩效目标表 of one project. */
export interface IndicatorTable {
  /** Its path in the data. */
  readonly path: string;
  /** Of a project, its place among them, counted from 0. */
  readonly project?: number;
  readonly goal: string;
  readonly indicators: readonly (Indicator & { readonly lastYear?: string | undefined })[];
}

export function overallTable({ performance: { overall } }: Disclosure): IndicatorTable {
  return { path: "performance.overall", goal: overall.goal, indicators: overall.indicators };
}

export function projectTables({ performance }: Disclosure): readonly IndicatorTable[] {
  return performance.projects.map(({ goal, indicators }, project) => {
    return { path: `performance.projects.${project}`, project, goal, indicators };
  });
}

export function indicatorTables(disclosure: Disclosure): readonly IndicatorTable[] {
  return [overallTable(disclosure), ...projectTables(disclosure)];
}

/** A 一级指标 without the word 指标, which one department writes and another leaves out: 产出, 成本, 效益, 满意度. */
export function categoryName(category: string): string {
  return category.replace(/指标$/, "");
}
