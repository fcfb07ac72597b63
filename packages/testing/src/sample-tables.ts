import type { Source, Table, TableCell, TableColumn } from "@mingzhang/document";
import { amount, code, count, inlines, type Words } from "./inlines.ts";
import type { SampleWords } from "./sample-words.ts";

type CellOptions = Omit<TableCell, "content">;

export const cell = (content: Words, options: CellOptions = {}): TableCell => ({
  content: inlines(content),
  ...options,
});
export const head = (content: Words, columnSpan = 1, rowSpan = 1): TableCell =>
  cell(content, { header: true, columnSpan, rowSpan });
export const blank: TableCell = { content: [] };

/** Columns of which the first so many hold words and the others amounts. */
export const columns = (words: number, ...widths: readonly number[]): readonly TableColumn[] =>
  widths.map((width, index) => ({ width, align: index < words ? "start" : "end" }));

const source = (row: string, column: string): Source => ({ form: "expenditure", row, column });

/** A head of three levels with an index row; indents, blanks, 0.00, a negative amount and totals. */
export function normalTable(words: SampleWords): Table {
  return {
    kind: "table",
    id: "table-expenditure",
    caption: { level: 2, number: "表1", title: `${words.project} & ${words.basic}`, subtitle: "（2025）" },
    banner: { start: inlines(words.author), end: inlines(words.unit) },
    columns: columns(4, 6, 4, 4, 30, 16, 16, 16),
    head: [
      { cells: [head("支出功能分类科目", 4), head("2025", 3)] },
      {
        cells: [
          head("科目编码", 3),
          head("科目名称", 1, 2),
          head(words.total, 1, 2),
          head(words.basic, 1, 2),
          head(words.project, 1, 2),
        ],
      },
      { cells: [head("类"), head("款"), head("项")] },
      { cells: ["※", "※", "※", "※", "1", "2", "3"].map((index) => head(index)) },
    ],
    body: [
      row(words.service, 0, ["201", "", ""], "201", ["1332.40", "1115.60", "216.80"]),
      row("政府办公厅（室）及相关机构事务", 1, ["201", "03", ""], "20103", ["1332.40", "1115.60", "216.80"]),
      row(words.administration, 2, ["201", "03", "01"], "2010301", ["1115.60", "1115.60", ""]),
      row("一般行政管理事务", 2, ["201", "03", "02"], "2010302", ["376.26", "0.00", "376.26"]),
      row("其他", 2, ["201", "03", "99"], "2010399", ["-159.46", "", "-159.46"]),
      {
        total: true,
        cells: [
          cell(words.total, { columnSpan: 4, header: true, align: "center" }),
          cell(amount("1332.40", source("total", "total"))),
          cell(amount("1115.60", source("total", "basic"))),
          cell(amount("216.80", source("total", "project"))),
        ],
      },
    ],
  };
}

function row(name: string, indent: number, codes: readonly string[], key: string, amounts: readonly string[]) {
  const keys = ["total", "basic", "project"] as const;
  return {
    cells: [
      ...codes.map((part) => (part === "" ? blank : cell(code(part), { align: "center" }))),
      cell(name, { indent, header: true }),
      ...keys.map((column, index) => {
        const value = amounts[index];
        return value === undefined || value === "" ? blank : cell(amount(value, source(key, column)));
      }),
    ],
  };
}

/** Sixteen columns, of which the last twelve are months. */
export function wideTable(words: SampleWords): Table {
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}`);
  return {
    kind: "table",
    id: "table-months",
    caption: { level: 2, number: "表2", title: `${words.project} 1—12`, subtitle: "（2025）" },
    banner: { start: inlines(words.author), end: inlines(words.unit) },
    columns: columns(3, 3, 8, 12, ...months.map(() => 6), 7),
    head: [
      {
        cells: [
          head("序号", 1, 2),
          head("编码", 1, 2),
          head(words.project, 1, 2),
          head("月份", 12),
          head(words.total, 1, 2),
        ],
      },
      { cells: months.map((month) => head(month)) },
    ],
    body: ["政务服务便民热线购买服务费", "视频会议系统运行维护费", words.administration].map((name, index) => ({
      cells: [
        cell(count(`${index + 1}`)),
        cell(code(`20103${index}2`)),
        cell(name, { header: true }),
        ...months.map((month) => cell(amount(`${index + 1}${month.padStart(2, "0")}.50`))),
        cell(amount(["1284.00", "2484.00", "3684.00"][index] ?? "")),
      ],
    })),
  };
}

/** A form that does not apply: a blank row and a sentence that says so. */
export function emptyTable(words: SampleWords): Table {
  return {
    kind: "table",
    id: "table-funds",
    caption: { level: 2, number: "表3", title: words.service },
    banner: { start: [], end: inlines(words.unit) },
    columns: columns(1, 3, 2, 2),
    head: [{ cells: [head(words.service), head(words.total), head(words.project)] }],
    body: [{ cells: [blank, blank, blank] }],
    note: inlines(words.empty),
  };
}

/** Information on a project, and adjoining it without a caption the indicators by which it is judged. */
export function performancePair(words: SampleWords): readonly Table[] {
  const label = (content: Words, columnSpan = 1, rowSpan = 1) =>
    cell(content, { header: true, align: "center", columnSpan, rowSpan });
  return [
    {
      kind: "table",
      id: "table-performance-hotline",
      caption: { level: 3, number: "表4", title: `${words.project}（12345）` },
      banner: { start: inlines(words.author), end: inlines(words.unit) },
      columns: columns(4, 2, 3, 2, 3),
      head: [],
      body: [
        { cells: [label("项目名称"), cell("部门专项-“12345”政务热线购买服务费", { columnSpan: 3 })] },
        { cells: [label(words.total), cell(amount("55.00")), label(words.basic), blank] },
        { cells: [label("总体目标"), cell(words.long, { columnSpan: 3, align: "start" })] },
      ],
    },
    {
      kind: "table",
      id: "table-performance-hotline-indicators",
      columns: columns(4, 2, 3, 4, 2),
      head: [{ cells: [head("一级指标"), head("二级指标"), head("三级指标"), head("指标值")] }],
      body: [
        { cells: [label("产出指标", 1, 3), label("数量指标", 1, 2), cell("发布信息篇数"), cell(code("＞=12篇"))] },
        { cells: [cell("培训次数"), cell(code("=4次"))] },
        { cells: [label("时效指标"), cell("办结及时率"), cell(code("≥95%"))] },
        { cells: [label("满意度指标"), label("服务对象"), cell("来电人满意度"), cell(code("≥90%"))] },
      ],
    },
  ];
}
