import type {
  Block,
  ComposedDocument,
  Direction,
  Heading,
  Paragraph,
  ParagraphStyle,
  Section,
  Table,
} from "@mingzhang/document";
import { amount, code, count, inlines, lineBreak, percent, type Words } from "./inlines.ts";
import { cell, columns, emptyTable, head, normalTable, performancePair, wideTable } from "./sample-tables.ts";
import { sampleWords } from "./sample-words.ts";

/** A document made by hand that says everything the model can say. */
export function sampleDocument(dir: Direction = "ltr"): ComposedDocument {
  const words = sampleWords(dir);
  const total = amount("1332.40", { form: "expenditure", row: "total", column: "total" });
  const basic = amount("1115.60", { form: "expenditure", row: "total", column: "basic" });
  return documentOf(dir, [
    section("cover", words.cover, "cover", [
      paragraph("cover-title", words.title),
      paragraph("cover-line", [words.author, lineBreak, words.date]),
    ]),
    section("contents", words.labels.contents, "contents", [{ kind: "contents" }]),
    section("overview", words.parts[0], "normal", [
      heading("part-1", 1, words.parts[0]),
      heading("chapter-1", 2, words.chapter),
      heading("section-1", 3, words.section),
      paragraph("body", words.long),
    ]),
    section("tables", words.parts[1], "normal", [heading("part-2", 1, words.parts[1]), normalTable(words)]),
    section("months", words.project, "wide", [wideTable(words)]),
    section("other-tables", words.service, "normal", [emptyTable(words), ...performancePair(words)]),
    section("explanation", words.parts[2], "normal", [
      heading("part-3", 1, words.parts[2]),
      heading("chapter-2", 2, [words.chapter, " ", count("2025"), lineBreak, words.total]),
      paragraph("body", [words.total, " ", total, "；", words.basic, " ", basic, "；", words.share, percent("83.73")]),
      paragraph("body", [
        count("48", { fact: "staff.serving" }),
        "、",
        amount("-159.46", { form: "expenditure", row: "2010399", column: "total" }),
        "、",
        percent("-45.80", { fact: "project.change" }),
        "；",
        code("＞=12篇"),
      ]),
      paragraph("body", `${words.long}${words.long}`),
      paragraph("body", "=SUM(A1:A9)"),
      paragraph("body", `<b>&amp; "引号" '单引号' </b>`),
      paragraph("body", [
        { kind: "text", text: "جەمئىي 12 تۈر", lang: "ug-CN" },
        " / ",
        { kind: "text", text: "合计（12项）", lang: "zh-CN" },
        " / ",
        { kind: "text", text: "Budget 2025 (draft)", lang: "en", dir: "ltr" },
      ]),
      paragraph("signature", [words.author, lineBreak, words.date]),
    ]),
  ]);
}

/** One form of many rows, as of a large department. */
export function longTable(rows: number): ComposedDocument {
  const words = sampleWords("ltr");
  return tableDocument({
    kind: "table",
    id: "table-long",
    caption: { level: 2, number: "表1", title: words.service },
    banner: { start: inlines(words.author), end: inlines(words.unit) },
    columns: columns(2, 2, 4, 3),
    head: [{ cells: [head("科目编码"), head("科目名称"), head(words.total)] }],
    body: Array.from({ length: rows }, (_, index) => ({
      cells: [
        cell(code(`${2000000 + index}`)),
        cell(`第${index + 1}项支出`, { header: true }),
        cell(amount(`${index + 1}.05`)),
      ],
    })),
  });
}

export function tableDocument(table: Table): ComposedDocument {
  return documentOf("ltr", [section("tables", table.caption?.title ?? table.id, "normal", [table])]);
}

export function documentOf(dir: Direction, sections: readonly Section[]): ComposedDocument {
  const { lang, title, author, labels, parts } = sampleWords(dir);
  const properties = { author, subject: title, keywords: [parts[0], parts[1]], date: "2025-02-01" };
  return { lang, dir, title, properties, labels, sections };
}

export const section = (id: string, title: string, layout: Section["layout"], blocks: readonly Block[]): Section => ({
  id,
  title,
  layout,
  blocks,
});

const heading = (id: string, level: Heading["level"], content: Words): Heading => ({
  kind: "heading",
  id,
  level,
  content: inlines(content),
});

export const paragraph = (style: ParagraphStyle, content: Words): Paragraph => ({
  kind: "paragraph",
  style,
  content: inlines(content),
});
